package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import java.util.HashMap;
import java.util.Map;

/** A column of a sheet. */
sealed interface SheetColumn {

    /** What stands in the header. */
    String title();

    /** What is in it. */
    String description();

    /** How wide it is to be, for {@code Sheet.setColumnWidth}. */
    int width();

    /**
     * A column of the table.
     *
     * @param column what is in it
     * @param position its place in the table, from 0
     * @param room as wide as it is to be by now
     */
    record Data(Column<?> column, int position, ColumnWidth room) implements SheetColumn {
        @Override
        public String title() {
            return column.title();
        }

        @Override
        public String description() {
            return column.description();
        }

        @Override
        public int width() {
            return room.units();
        }
    }

    /**
     * Arrows that lead elsewhere.
     *
     * @param link where to
     * @param position the place in the table of the column that has a value where there is an arrow
     * @param formula what stands in a cell of a link that leads to one table
     * @param formulas what stands in it, by the name of the table that it leads to, where there are several
     */
    record Arrows(Link link, int position, String formula, Map<String, String> formulas) implements SheetColumn {
        private static final int NARROW = 5 * ColumnWidth.UNITS_PER_DIGIT;
        private static final int WIDE = 13 * ColumnWidth.UNITS_PER_DIGIT;

        /** The cells of a link, the titles of the tables that it leads to by their names. */
        static Arrows of(Link link, int position, Map<String, String> titles) {
            Map<String, String> formulas = new HashMap<>();
            titles.forEach(
                    (table, title) -> formulas.put(table, SheetFile.linkTo(link.name(), Link.ARROW + " " + title)));
            return new Arrows(link, position, SheetFile.linkTo(link.name(), Link.ARROW), Map.copyOf(formulas));
        }

        @Override
        public String title() {
            return link.title();
        }

        @Override
        public String description() {
            return link.description();
        }

        @Override
        public int width() {
            return link.leadsToSeveral() ? WIDE : NARROW;
        }
    }

    /**
     * A column that only workbooks have.
     *
     * @param column what is in it
     * @param room as wide as it is to be by now
     */
    record Own(OwnColumn column, ColumnWidth room) implements SheetColumn {
        @Override
        public String title() {
            return column.title();
        }

        @Override
        public String description() {
            return column.description();
        }

        @Override
        public int width() {
            return room.units();
        }
    }

    /** The keys that arrows look for. */
    record Keys(ColumnWidth room) implements SheetColumn {
        static final String TITLE = "Link key";

        @Override
        public String title() {
            return TITLE;
        }

        @Override
        public String description() {
            return "What links look for. It is there for the arrows, and is no data.";
        }

        @Override
        public int width() {
            return room.units();
        }
    }
}
