package dev.dateline.export.rdf.reading;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The articles of a graph as transcripts. Used by one thread at a time. */
final class GraphTranscripts implements TranscriptSource {

    private final GraphInput input;
    private final GraphPlaces places;
    private final GraphArticles articles;
    private boolean begun;

    private GraphTranscripts(GraphInput input, GraphPlaces places, GraphArticles articles) {
        this.input = input;
        this.places = places;
        this.articles = articles;
    }

    static GraphTranscripts open(GraphInput input) throws IOException {
        GraphPlaces places = new GraphPlaces(input.beginning().name());
        Survey survey = Survey.of(input, places);
        Meanings meanings = new Meanings(survey.base());
        return new GraphTranscripts(
                input,
                places,
                survey.isNamed() && survey.isInOrder()
                        ? new StreamedArticles(input, meanings, places)
                        : new SortedArticles(input, meanings, places, survey.isNamed()));
    }

    @Override
    public @Nullable Transcript next() throws IOException {
        GraphRows rows = articles.next();
        if (rows == null) {
            return null;
        }
        Transcript transcript = RowTables.transcript(rows, places);
        rows.problems().forEach(problem -> transcript.error(problem.kind(), problem.at(), problem.text()));
        tellOthers(transcript, rows.others(), "of what the graph says here");
        if (!begun) {
            begun = true;
            tell(transcript, articles.notes());
        }
        return transcript;
    }

    private void tell(Transcript transcript, GraphArticles.FileNotes notes) {
        tellOthers(transcript, notes.others(), "of what the graph says");
        Others orphans = notes.orphans();
        GraphStatement orphan = orphans.first();
        if (orphan != null) {
            transcript.error(
                    FindingKind.UNKNOWN_REFERENCE,
                    places.of(orphan),
                    "no article speaks of this" + more(orphans.count() - 1) + "; say which does, or take it out");
        }
        if (notes.sharedEntities() > 0) {
            transcript.warning(
                    FindingKind.SHARED_ENTITY,
                    places.whole(),
                    "triples do not tell which of several articles says what of "
                            + counted(notes.sharedEntities(), "shared entit")
                            + ", so each gets all that is said; graphs with names, as in nq, trig and rpb, tell it");
        }
    }

    private void tellOthers(Transcript transcript, Others others, String of) {
        GraphStatement first = others.first();
        if (first != null) {
            Place at = places.of(first);
            transcript.warning(
                    FindingKind.NO_STATEMENT,
                    at,
                    "articles have nothing of the kind, so this" + more(others.count() - 1) + " " + of
                            + " was left out");
        }
    }

    private static String more(long others) {
        return others == 0 ? "" : String.format(Locale.ROOT, ", and %,d more,", others);
    }

    private static String counted(long number, String word) {
        return String.format(Locale.ROOT, "%,d %s%s", number, word, number == 1 ? "y" : "ies");
    }

    @Override
    public String sha256() throws IOException {
        return input.beginning().sha256();
    }

    @Override
    public void close() throws IOException {
        articles.close();
    }
}
