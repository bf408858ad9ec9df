package dev.dateline.draft;

import dev.dateline.model.Mention;
import dev.dateline.model.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a draft of a text by the rules and word lists of a language.
 *
 * <pre>{@code
 * Draft draft = Drafter.english().draft(Manuscript.ofText("flood", "At least 40 people were rescued in Fenmark."));
 * draft.article().figures(); // one: at least 40 persons, people-rescued
 * }</pre>
 *
 * <p>Immutable and thread-safe. The same text gives the same draft, wherever it runs.
 */
public final class Drafter {

    private static final Comparator<Candidate> TEXT_ORDER = Comparator.comparingInt(
                    (Candidate each) -> each.mentions().get(0).start())
            .thenComparing(each -> each.mentions().get(0).end(), Comparator.reverseOrder())
            .thenComparing(each -> each.getClass().getSimpleName())
            .thenComparing(Candidate::id);

    /** Its word lists are read when it is first asked for. */
    private static final class English {
        static final Drafter DRAFTER = new Drafter(Lexicon.of("english.txt"), "en");
    }

    private final String language;
    private final Dates dates;
    private final NameFinder names;
    private final FigureRules figures;
    private final RelationRules relations;

    private Drafter(Lexicon lexicon, String language) {
        this.language = language;
        this.dates = new Dates(lexicon);
        this.names = new NameFinder(lexicon);
        this.figures = new FigureRules(lexicon, dates);
        this.relations = new RelationRules(lexicon);
    }

    /**
     * The rules of English.
     *
     * @return the drafter
     */
    public static Drafter english() {
        return English.DRAFTER;
    }

    /**
     * Makes a draft.
     *
     * @param manuscript the text
     * @return what it may state, possibly nothing
     */
    public Draft draft(Manuscript manuscript) {
        LocalDate published = Dates.day(manuscript.published());
        List<Line> lines = new ArrayList<>();
        List<List<Dates.Found>> found = new ArrayList<>();
        List<List<Sighting>> sightings = new ArrayList<>();
        for (Mention sentence : Sentences.of(manuscript.text(), language).all()) {
            for (Line line : Line.of(sentence)) {
                lines.add(line);
                found.add(dates.in(line, published));
                sightings.add(names.in(line));
            }
        }
        EntityBook entities = EntityBook.of(lines, sightings);
        List<Reading> readings = Reading.of(lines, found, sightings, entities);
        FigureBook numbers = figures.of(readings);
        List<Candidate> candidates = new ArrayList<>(entities.candidates());
        candidates.addAll(numbers.candidates());
        candidates.addAll(relations.of(readings));
        candidates.sort(TEXT_ORDER);
        return new Draft(manuscript, candidates, numbers.loose());
    }
}
