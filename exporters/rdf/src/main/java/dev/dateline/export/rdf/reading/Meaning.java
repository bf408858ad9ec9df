package dev.dateline.export.rdf.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of its rows in one kind of triple, read backwards: from the triple to cells.
 *
 * @param table the index of the table in {@link dev.dateline.export.statements.Tables#ALL}
 * @param number which of the meanings of the table it is
 * @param about the template of its subject
 * @param subject the same, backwards
 * @param property its property; null if the property differs from row to row
 * @param properties the template of its property, backwards
 * @param link the template of the IRI it leads to; null if its object is a literal
 * @param target the same, backwards
 * @param cell the column whose cells say it; null if every row does
 * @param isKeyed whether it tells the key of its row, within an article
 */
record Meaning(
        int table,
        int number,
        String about,
        IriTemplate.Backwards subject,
        @Nullable String property,
        IriTemplate.Backwards properties,
        @Nullable String link,
        IriTemplate.@Nullable Backwards target,
        @Nullable Column<?> cell,
        boolean isKeyed) {

    static final String ARTICLE_ID = "article_id";
    private static final String DATASET = "dataset";

    static @Nullable Meaning of(
            int index, Table<?> table, int number, TripleMapping mapping, @Nullable Column<?> cell, String base) {
        if (mapping instanceof TripleMapping.Link link) {
            return of(index, table, number, link.about(), link.property(), link.target(), cell, base);
        }
        return mapping instanceof TripleMapping.Value value
                ? of(index, table, number, value.about(), value.property(), null, cell, base)
                : null;
    }

    private static Meaning of(
            int index,
            Table<?> table,
            int number,
            @Nullable String given,
            String property,
            @Nullable String link,
            @Nullable Column<?> cell,
            String base) {
        String about = Objects.requireNonNullElse(given, table.about());
        IriTemplate.Backwards subject = IriTemplate.parse(about).backwards(base);
        IriTemplate.Backwards properties = IriTemplate.parse(property).backwards(base);
        IriTemplate.Backwards target =
                link == null ? null : IriTemplate.parse(link).backwards(base);
        Set<String> told = new HashSet<>(Set.of(ARTICLE_ID));
        told.addAll(subject.columns());
        if (target != null) {
            told.addAll(target.columns());
        } else if (cell != null) {
            told.add(cell.name());
        }
        return new Meaning(
                index,
                number,
                about,
                subject,
                properties.columns().isEmpty() ? property : null,
                properties,
                link,
                target,
                cell,
                told.containsAll(table.primaryKey()));
    }

    /** Whether a row can be made of it: what tells its property alone makes none. */
    boolean makesRows() {
        return isKeyed && (property != null || (cell != null && !cell.derived()));
    }

    /** Whether it tells a cell by a property of its own. */
    boolean tellsCell() {
        return cell != null && property != null;
    }

    /** Whether there is such a triple for every row. It need not be there for the export itself, nor as a plain relation. */
    boolean isOfEveryRow() {
        return cell == null
                && makesRows()
                && target != null
                && !target.columns().contains(DATASET);
    }

    /** What it says of a row, as a triple. */
    String inWords(GraphRow row, String base) {
        return iri(about, row, base) + " " + GraphPlaces.shortName(Objects.requireNonNullElse(property, "?")) + " "
                + iri(Objects.requireNonNull(link), row, base);
    }

    private static String iri(String template, GraphRow row, String base) {
        IriTemplate iri = IriTemplate.parse(template);
        return iri.iri(
                base,
                iri.columns().stream()
                        .map(column -> Objects.requireNonNullElse(row.value(column), "?"))
                        .toArray(String[]::new));
    }

    /**
     * The cells that a statement tells.
     *
     * @return values by the names of columns; null if the statement is of another kind
     */
    @Nullable
    Map<String, String> cells(GraphStatement statement) {
        List<String> ofSubject = subject.values(statement.subject());
        List<String> ofProperty = properties.values(statement.property());
        if (ofSubject == null || ofProperty == null || statement.isLiteral() != (target == null)) {
            return null;
        }
        Map<String, String> cells = new HashMap<>();
        boolean fits = put(cells, subject.columns(), ofSubject) && put(cells, properties.columns(), ofProperty);
        if (target == null) {
            fits &= put(cells, List.of(Objects.requireNonNull(cell).name()), List.of(statement.object()));
        } else {
            List<String> ofTarget = target.values(statement.object());
            fits &= ofTarget != null && put(cells, target.columns(), ofTarget);
        }
        cells.remove(DATASET);
        return fits ? cells : null;
    }

    /** Puts down values; false if one of them contradicts what is there. */
    private static boolean put(Map<String, String> cells, List<String> columns, List<String> values) {
        for (int i = 0; i < columns.size(); i++) {
            String other = cells.putIfAbsent(columns.get(i), values.get(i));
            if (other != null && !other.equals(values.get(i))) {
                return false;
            }
        }
        return true;
    }
}
