package dev.dateline.export.rdf.reading;

import dev.dateline.model.ExternalSort;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Articles whose statements stand anywhere, sorted in bounded memory. Where no graph says whose a statement is, its subject
 * does; what is said of an entity belongs to every article that leads to it.
 */
final class SortedArticles implements GraphArticles {

    private static final long CHARACTERS_IN_MEMORY = 1L << 23;

    /**
     * A statement on its way to its article.
     *
     * @param key what it is sorted by: the id of an article, or the IRI of something shared
     * @param article the id of the article that leads to the shared thing; empty for what is said of that
     * @param statement null for what leads there
     */
    private record Placed(
            String key, String article, @Nullable GraphStatement statement) {

        static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::key).thenComparing(Placed::article);

        long weight() {
            return key.length() + article.length() + (statement == null ? 100L : statement.weight());
        }

        void write(DataOutput out) throws IOException {
            out.writeUTF(key);
            out.writeUTF(article);
            out.writeBoolean(statement != null);
            if (statement != null) {
                statement.write(out);
            }
        }

        static Placed read(DataInput in) throws IOException {
            return new Placed(in.readUTF(), in.readUTF(), in.readBoolean() ? GraphStatement.read(in) : null);
        }

        static ExternalSort<Placed> sort() {
            return new ExternalSort<>(CHARACTERS_IN_MEMORY, Placed::weight, ORDER, Placed::write, Placed::read);
        }
    }

    private final Meanings meanings;
    private final GraphPlaces places;
    private final boolean isNamed;
    private final ExternalSort<Placed> ofArticles = Placed.sort();
    private final ExternalSort<Placed> ofShared = Placed.sort();
    private final Others others = new Others();
    private final Others orphans = new Others();
    private long sharedEntities;
    private ExternalSort.@Nullable Cursor<Placed> sorted;
    private @Nullable Placed head;

    /**
     * Reads all statements.
     *
     * @param isNamed whether graphs say whose they are
     */
    SortedArticles(GraphInput input, Meanings meanings, GraphPlaces places, boolean isNamed) throws IOException {
        this.meanings = meanings;
        this.places = places;
        this.isNamed = isNamed;
        boolean complete = false;
        try {
            input.parse(new Placing());
            shareOut();
            ExternalSort.Cursor<Placed> cursor = ofArticles.sorted();
            sorted = cursor;
            head = cursor.next();
            complete = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!complete) {
                close();
            }
        }
    }

    /** Gives every statement to where it is sorted. */
    private final class Placing extends StreamRDFBase {
        @Override
        public void triple(Triple triple) {
            if (!isNamed) {
                GraphStatement.of(triple, SortedArticles.this::place);
            }
        }

        @Override
        public void quad(Quad quad) {
            if (!isNamed) {
                triple(quad.asTriple());
                return;
            }
            List<String> article = quad.isDefaultGraph() || !quad.getGraph().isURI()
                    ? null
                    : meanings.article(quad.getGraph().getURI());
            if (article != null) {
                GraphStatement.of(
                        quad.asTriple(), statement -> add(ofArticles, new Placed(article.get(0), "", statement)));
            }
        }
    }

    private static void add(ExternalSort<Placed> sort, Placed placed) {
        try {
            sort.add(placed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(GraphStatement statement) {
        List<Meanings.Told> told = meanings.of(statement);
        if (told == null) {
            if (!meanings.isOfExport(statement)) {
                others.add(statement);
            }
            return;
        }
        String article = meanings.articleOf(statement.subject());
        if (article == null && !told.isEmpty() && told.stream().noneMatch(Meanings.Told::tellsCells)) {
            return; // it says again what something else says, and belongs to the article of that alone
        }
        if (article == null) {
            add(ofShared, new Placed(statement.subject(), "", statement));
            return;
        }
        add(ofArticles, new Placed(article, "", statement));
        if (!statement.isLiteral() && meanings.isShared(statement.object())) {
            add(ofShared, new Placed(statement.object(), article, null));
        }
    }

    /** Gives what is said of each shared thing to all articles that lead to it. */
    private void shareOut() throws IOException {
        ExternalSort.Cursor<Placed> all = ofShared.sorted();
        List<GraphStatement> said = new ArrayList<>();
        String key = "";
        String last = "";
        long articles = 0;
        for (Placed placed = all.next(); placed != null; placed = all.next()) {
            if (!placed.key().equals(key)) {
                end(key, said, articles);
                key = placed.key();
                said.clear();
                articles = 0;
                last = "";
            }
            GraphStatement statement = placed.statement();
            if (statement != null) {
                said.add(statement);
            } else if (!placed.article().equals(last)) {
                last = placed.article();
                articles++;
                for (GraphStatement each : said) {
                    ofArticles.add(new Placed(last, "", each));
                }
            }
        }
        end(key, said, articles);
    }

    private void end(String key, List<GraphStatement> said, long articles) {
        if (articles == 0) {
            said.forEach(orphans::add);
        } else if (articles > 1 && meanings.isThing(key)) {
            sharedEntities++;
        }
    }

    @Override
    public @Nullable GraphRows next() throws IOException {
        Placed first = head;
        ExternalSort.Cursor<Placed> all = sorted;
        if (first == null || all == null) {
            return null;
        }
        GraphRows rows = new GraphRows(meanings, places, first.key(), sharedEntities > 0);
        Placed placed = first;
        while (placed != null && placed.key().equals(first.key())) {
            if (placed.statement() != null) {
                rows.add(placed.statement());
            }
            placed = all.next();
        }
        head = placed;
        rows.complete();
        return rows;
    }

    @Override
    public FileNotes notes() {
        return new FileNotes(others, orphans, sharedEntities);
    }

    @Override
    public void close() throws IOException {
        try (ofArticles) {
            ofShared.close();
        }
    }
}
