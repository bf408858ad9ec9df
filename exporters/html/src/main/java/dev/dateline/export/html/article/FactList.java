package dev.dateline.export.html.article;

import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.row.Cell;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.Constraint;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row says besides what is shown in a way of its own: the titles of its columns, and what stands in them. */
public final class FactList {

    /** Where a cell leads to. */
    public interface Target {
        /**
         * The place of a row of another table.
         *
         * @param table the name of the table
         * @param id the id of the row
         * @return an address, or null if there is none
         */
        @Nullable
        String of(String table, String id);
    }

    private record Fact(String title, String text, @Nullable String address) {}

    private FactList() {}

    /**
     * Writes the list; nothing if there is nothing to say.
     *
     * @param html the page
     * @param row the row
     * @param target where its cells lead to
     * @throws IOException if the page fails
     */
    public static void write(Html html, Row row, Target target) throws IOException {
        List<Fact> facts = facts(row, target);
        if (facts.isEmpty()) {
            return;
        }
        html.start("dl");
        for (Fact fact : facts) {
            html.start("div").leaf("dt", fact.title()).start("dd");
            if (fact.address() == null) {
                html.leaf("bdi", fact.text());
            } else {
                html.start("a", "href", fact.address()).leaf("bdi", fact.text()).end();
            }
            html.end().end();
        }
        html.end();
    }

    /**
     * Writes what of the row is to be looked at twice: warnings, and what keeps its numbers out of sums.
     *
     * @param html the page
     * @param row the row
     * @throws IOException if the page fails
     */
    public static void marks(Html html, Row row) throws IOException {
        for (Cell cell : marked(row)) {
            String type = cell.column().role() == Role.Plain.WARNING ? "mark warning" : "mark";
            html.leaf("span", mark(cell), "class", type, "title", cell.column().description());
        }
    }

    /**
     * The same as a text.
     *
     * @param row the row
     * @return the marks, or null if there are none
     */
    public static @Nullable String marks(Row row) {
        List<Cell> marked = marked(row);
        return marked.isEmpty() ? null : marked.stream().map(FactList::mark).collect(Collectors.joining(" · "));
    }

    private static List<Cell> marked(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.column().role() == Role.Plain.WARNING
                        || cell.column().role() == Role.Plain.NOT_SUMMED)
                .filter(cell -> !cell.text().equals("false"))
                .toList();
    }

    private static String mark(Cell cell) {
        String title = cell.column().title();
        return cell.text().equals("true") ? title : title + ": " + cell.text();
    }

    private static List<Fact> facts(Row row, Target target) {
        List<Fact> facts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Role role = cell.column().role();
            if (role instanceof Role.Label label) {
                facts.add(new Fact(cell.column().title(), cell.text(), address(row, label, target)));
            } else if (role == Role.Plain.BASIS || (role == Role.Plain.ATTRIBUTE && isWorthTelling(cell, row))) {
                facts.add(plain(cell));
            }
        }
        return facts;
    }

    private static Fact plain(Cell cell) {
        boolean yes = cell.column().datatype() == Datatype.BOOLEAN;
        return new Fact(cell.column().title(), yes ? "yes" : cell.text(), null);
    }

    private static @Nullable String address(Row row, Role.Label label, Target target) {
        for (Cell cell : row.cells()) {
            if (cell.column().name().equals(label.reference())
                    && cell.column().role() instanceof Role.Reference reference) {
                return target.of(reference.table(), cell.text());
            }
        }
        return null;
    }

    /** Leaves out what is false, what repeats the name, and what is made of other columns for programs. */
    private static boolean isWorthTelling(Cell cell, Row row) {
        boolean forPrograms = cell.column().derived()
                && (cell.column().datatype() == Datatype.DATE || cell.column().constraint() != Constraint.None.NONE);
        return !forPrograms
                && !cell.text().equals("false")
                && !repeats(cell, row.get(Role.Plain.NAME))
                && !repeats(cell, row.get(Role.Plain.MEASURE));
    }

    private static boolean repeats(Cell cell, @Nullable String name) {
        return name != null
                && (cell.text().equals(name) || cell.text().replace('-', ' ').equals(name));
    }
}
