package dev.dateline.export.rdf.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.statements.WayBack;
import dev.dateline.export.vocabulary.CatalogueTerms;
import dev.dateline.export.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of the tables read backwards, for one base: which cells of which rows a triple tells. Immutable and
 * thread-safe.
 */
final class Meanings {

    /**
     * What a triple tells.
     *
     * @param meaning by which it is read
     * @param cells values by the names of columns
     */
    record Told(Meaning meaning, Map<String, String> cells) {

        /** Whether it tells a cell of a row, and not only that there is one. */
        boolean tellsCells() {
            return meaning.makesRows() || meaning.tellsCell();
        }
    }

    /** A kind of subject, with what the tables say of such. */
    private static final class Kind {

        private final IriTemplate.Backwards subject;
        private final boolean isOfArticle;
        private final Map<String, List<Meaning>> byProperty = new HashMap<>();
        private final List<Meaning> ofAnyProperty = new ArrayList<>();

        Kind(IriTemplate.Backwards subject) {
            this.subject = subject;
            this.isOfArticle = subject.columns().contains(Meaning.ARTICLE_ID);
        }

        void add(Meaning meaning) {
            if (meaning.property() == null) {
                ofAnyProperty.add(meaning);
            } else {
                byProperty
                        .computeIfAbsent(meaning.property(), property -> new ArrayList<>())
                        .add(meaning);
            }
        }
    }

    private final String base;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<List<Meaning>> byTable = new ArrayList<>();

    private final IriTemplate.Backwards article;

    /** The templates of what the rows of tables are about. */
    private final List<IriTemplate.Backwards> things;

    Meanings(String base) {
        this.base = base;
        this.article = Survey.ARTICLE.backwards(base);
        for (int i = 0; i < Tables.ALL.size(); i++) {
            addAll(i, Tables.ALL.get(i));
        }
        this.things = Tables.ALL.stream()
                .map(Table::about)
                .distinct()
                .map(about -> IriTemplate.parse(about).backwards(base))
                .toList();
    }

    private void addAll(int index, Table<?> table) {
        List<Meaning> all = new ArrayList<>();
        for (TripleMapping.Link link : table.virtualColumns()) {
            add(Meaning.of(index, table, all.size(), link, null, base), all);
        }
        for (Column<?> column : table.columns()) {
            add(Meaning.of(index, table, all.size(), column.mapping(), column, base), all);
        }
        byTable.add(List.copyOf(all));
    }

    private void add(@Nullable Meaning meaning, List<Meaning> all) {
        if (meaning != null) {
            all.add(meaning);
            kinds.computeIfAbsent(meaning.about(), about -> new Kind(meaning.subject()))
                    .add(meaning);
        }
    }

    String base() {
        return base;
    }

    /** All meanings of a table, each at its number. */
    List<Meaning> of(int table) {
        return byTable.get(table);
    }

    /**
     * What a statement tells.
     *
     * @return empty if it is of a kind that articles make and does not have the form of one; null if it is none of theirs
     */
    @Nullable
    List<Told> of(GraphStatement statement) {
        List<Told> told = new ArrayList<>(2);
        boolean isOurs = false;
        for (Kind kind : kinds.values()) {
            if (kind.subject.values(statement.subject()) != null) {
                List<Meaning> meant = kind.byProperty.getOrDefault(statement.property(), List.of());
                isOurs |= !meant.isEmpty();
                int before = told.size();
                add(meant, statement, told);
                if (told.size() == before) {
                    add(kind.ofAnyProperty, statement, told);
                }
            }
        }
        // Others may say of anything what else it is.
        boolean isUnknown = told.isEmpty() && (!isOurs || statement.property().equals(Terms.TYPE));
        return isUnknown ? null : told;
    }

    private void add(List<Meaning> meanings, GraphStatement statement, List<Told> told) {
        for (Meaning meaning : meanings) {
            Map<String, String> cells = meaning.cells(statement);
            if (cells != null && arePossible(meaning, cells)) {
                told.add(new Told(meaning, cells));
            }
        }
    }

    /** Whether IRIs are some that the columns for machines can have. */
    private boolean arePossible(Meaning meaning, Map<String, String> cells) {
        for (Column<?> column : Tables.ALL.get(meaning.table()).columns()) {
            WayBack.Told told = column.back().told();
            String iri = told == null ? null : cells.get(column.name());
            if (told != null && iri != null && !told.isPossible(base, iri)) {
                return false;
            }
        }
        return true;
    }

    /** What the IRI of an article was made from: its id; null if it is none of an article. */
    @Nullable
    List<String> article(String iri) {
        return article.values(iri);
    }

    /** Whether a statement is about the export as a whole, and so about no article. */
    boolean isOfExport(GraphStatement statement) {
        String iri = statement.subject();
        if (kinds.values().stream().anyMatch(kind -> kind.subject.values(iri) != null)) {
            return false;
        }
        String term = statement.property().equals(Terms.TYPE) ? statement.object() : statement.property();
        return iri.startsWith(base) || CatalogueTerms.ALL.contains(term);
    }

    /**
     * The article that a subject belongs to.
     *
     * @return its id; null if it belongs to none, or may belong to several
     */
    @Nullable
    String articleOf(String subject) {
        for (Kind kind : kinds.values()) {
            List<String> values = kind.isOfArticle ? kind.subject.values(subject) : null;
            if (values != null) {
                return values.get(kind.subject.columns().indexOf(Meaning.ARTICLE_ID));
            }
        }
        return null;
    }

    /** Whether several articles may speak of something, as they do of entities. */
    boolean isShared(String iri) {
        return kinds.values().stream().anyMatch(kind -> !kind.isOfArticle && kind.subject.values(iri) != null);
    }

    /** Whether rows are about something, and it is not only needed to say what they are about. */
    boolean isThing(String iri) {
        return things.stream().anyMatch(about -> about.values(iri) != null);
    }

    /** What a statement of its kind should lead to, for people. */
    String expected(GraphStatement statement) {
        return kinds.values().stream()
                .filter(kind -> kind.subject.values(statement.subject()) != null)
                .flatMap(kind -> kind.byProperty.getOrDefault(statement.property(), Collections.emptyList()).stream())
                .map(meaning -> expected(meaning, statement))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String expected(Meaning meaning, GraphStatement statement) {
        if (meaning.target() != null) {
            return "an IRI of the form " + meaning.target();
        }
        return statement.isLiteral() ? "what the IRI of the subject says" : "a literal";
    }
}
