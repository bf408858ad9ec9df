package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an article are called: who writes a row by hand knows names, and a name that only one row has is as good
 * as its id. For one thread at a time.
 */
final class RowNames {

    private final Transcript transcript;

    /** By table and name, the ids. */
    private final Map<String, Map<String, List<String>>> ids = new HashMap<>();

    RowNames(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Notes what a row is called. */
    void add(ReadTable table, SourceRow row, String id) {
        int column = table.shape().column(Role.Plain.NAME, false);
        String name = column < 0 ? null : table.cell(row, column);
        if (name != null) {
            ids.computeIfAbsent(table.shape().table().name(), each -> new HashMap<>())
                    .computeIfAbsent(name, each -> new ArrayList<>(1))
                    .add(id);
        }
    }

    /** The ids of references of a row that are empty while the names beside them are not, by their columns. */
    Map<Integer, String> references(ReadTable table, SourceRow row) {
        Map<Integer, String> found = new HashMap<>();
        for (int column : table.shape().values()) {
            if (table.shape().column(column).role() instanceof Role.Reference reference) {
                String id = id(table, row, column, reference.table());
                if (id != null) {
                    found.put(column, id);
                }
            }
        }
        return found;
    }

    /**
     * The id that belongs into an empty cell, by the name beside it.
     *
     * @param of the table that the id is of
     * @return null if the cell is not empty, if there is no name, or, with a finding, if the name tells no row
     */
    @Nullable
    String id(ReadTable table, SourceRow row, int column, String of) {
        int label = label(table.shape(), column);
        String name =
                label < 0 || row.isAsExported() || table.cell(row, column) != null ? null : table.cell(row, label);
        if (name == null) {
            return null;
        }
        List<String> found = ids.getOrDefault(of, Map.of()).getOrDefault(name, List.of());
        if (found.size() == 1) {
            return found.get(0);
        }
        transcript.error(
                FindingKind.UNKNOWN_REFERENCE,
                table.at(row, label),
                (found.isEmpty() ? "no row" : "more than one row") + " of " + of + " has the name " + Quoted.of(name)
                        + "; write the id of the one that is meant as "
                        + table.shape().column(column).name());
        return null;
    }

    private static int label(RowShape shape, int column) {
        List<? extends Column<?>> columns = shape.table().columns();
        Role role = new Role.Label(columns.get(column).name());
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).role().equals(role))
                .findFirst()
                .orElse(-1);
    }
}
