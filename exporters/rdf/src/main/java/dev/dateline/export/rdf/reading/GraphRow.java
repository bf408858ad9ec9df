package dev.dateline.export.rdf.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row of a table as a graph tells it, cell by cell. For one thread at a time. */
final class GraphRow {

    /**
     * A value and what tells it.
     *
     * @param value in its lexical form
     * @param from the statement; null if it follows from what the graph is about
     */
    record Cell(String value, @Nullable GraphStatement from) {}

    private final String subject;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Set<String>> iris = new HashMap<>();
    private final Map<String, GraphStatement> iriFrom = new HashMap<>();
    private final BitSet said = new BitSet();

    GraphRow(String subject) {
        this.subject = subject;
    }

    /** What the first statement was about. */
    String subject() {
        return subject;
    }

    /** Notes that there is a statement of a meaning. */
    void say(int meaning) {
        said.set(meaning);
    }

    boolean says(int meaning) {
        return said.get(meaning);
    }

    /**
     * Puts down a value.
     *
     * @return the other value that is there already; null if there is none
     */
    @Nullable
    Cell put(String column, String value, @Nullable GraphStatement from) {
        Cell other = cells.putIfAbsent(column, new Cell(value, from));
        return other == null || other.value().equals(value) ? null : other;
    }

    /** Puts down one of the IRIs that together tell something. */
    void putIri(String column, String iri, GraphStatement from) {
        iris.computeIfAbsent(column, name -> new TreeSet<>()).add(iri);
        iriFrom.putIfAbsent(column, from);
    }

    /** The IRIs of a column that were put down one by one. */
    Set<String> iris(String column) {
        return iris.getOrDefault(column, Set.of());
    }

    /** The statement with the first of these IRIs. */
    @Nullable
    GraphStatement iriFrom(String column) {
        return iriFrom.get(column);
    }

    @Nullable
    Cell cell(String column) {
        return cells.get(column);
    }

    @Nullable
    String value(String column) {
        Cell cell = cells.get(column);
        return cell == null ? null : cell.value();
    }

    /** The values of some columns. */
    List<@Nullable String> values(List<String> columns) {
        List<@Nullable String> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(value(column)));
        return values;
    }
}
