package dev.dateline.export.statements.sql;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Constraint;
import dev.dateline.export.statements.Datatype;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose SQL it is. */
public enum SqlDialect {

    /** What PostgreSQL (from 15) and DuckDB (from 1.4) both take. */
    COMMON {
        @Override
        public String type(Datatype datatype) {
            return switch (datatype) {
                case TEXT, IRI, EDTF -> "TEXT";
                case DATE -> "DATE";
                case INTEGER -> "BIGINT";
                case DECIMAL -> "DECIMAL(38,10)";
                case BOOLEAN -> "BOOLEAN";
            };
        }

        @Override
        String matches(String name, Constraint.Word word) {
            return name + " SIMILAR TO " + Sql.literal(word.regex());
        }

        @Override
        @Nullable
        String datatypeCheck(Column<?> column) {
            return null;
        }

        @Override
        String byCodePoints(String expression) {
            return expression + " COLLATE \"C\"";
        }

        @Override
        String afterTable() {
            return "";
        }

        @Override
        String moment(String text) {
            return "CAST(" + text + " AS TIMESTAMPTZ)";
        }

        @Override
        String smaller(String one, String other) {
            return "least(" + one + ", " + other + ")";
        }

        @Override
        public boolean isExact(Column<?> column) {
            return true;
        }
    },

    /**
     * SQLite, from 3.39. It knows neither days nor truth values nor decimals: a day is a text that sorts like one, true
     * is 1 and false 0. A decimal is an {@code INTEGER} where it is whole and has up to 18 digits. Else it is the {@code REAL}
     * next to it, to compute with, and a column of the same name with {@code _exact} behind it has all its digits as text.
     */
    SQLITE {
        @Override
        public String type(Datatype datatype) {
            return switch (datatype) {
                case TEXT, IRI, EDTF, DATE -> "TEXT";
                case INTEGER, BOOLEAN -> "INTEGER";
                case DECIMAL -> "ANY";
            };
        }

        @Override
        String matches(String name, Constraint.Word word) {
            List<String> tests = new ArrayList<>();
            tests.add(name + " GLOB " + Sql.literal("[" + word.first() + "]*"));
            tests.add(name + " NOT GLOB " + Sql.literal("*[^" + word.others() + "]*"));
            if (word.longest() != null) {
                tests.add("length(" + name + ") BETWEEN " + word.shortest() + " AND " + word.longest());
            }
            return String.join(" AND ", tests);
        }

        @Override
        @Nullable
        String datatypeCheck(Column<?> column) {
            String name = Sql.name(column.name());
            return switch (column.datatype()) {
                case TEXT, IRI, EDTF, INTEGER -> null;
                case DATE -> name + " IS date(" + name + ")";
                case BOOLEAN -> name + " IN (0, 1)";
                case DECIMAL -> "typeof(" + name + ") IN ('integer', 'real', 'null')";
            };
        }

        @Override
        String byCodePoints(String expression) {
            return expression;
        }

        @Override
        String afterTable() {
            return " STRICT";
        }

        @Override
        String moment(String text) {
            return "unixepoch(" + text + ")";
        }

        @Override
        String smaller(String one, String other) {
            return "min(" + one + ", " + other + ")";
        }

        @Override
        public boolean isExact(Column<?> column) {
            return column.datatype() != Datatype.DECIMAL;
        }
    };

    /**
     * The type of a column.
     *
     * @param datatype what it holds
     * @return the type's name
     */
    public abstract String type(Datatype datatype);

    /**
     * Whether the type of a column holds every value it can have. If not, there is a second column with the exact text of
     * those that it cannot hold.
     *
     * @param column the column
     * @return false for decimals in a database without them
     */
    public abstract boolean isExact(Column<?> column);

    /** That a column, quoted, has such words. */
    abstract String matches(String name, Constraint.Word word);

    /** What the type of the column does not see to; null if nothing. */
    abstract @Nullable String datatypeCheck(Column<?> column);

    /** The moment that an EDTF date with a time names. */
    abstract String moment(String text);

    /** The smaller of two numbers. */
    abstract String smaller(String one, String other);

    /** That one EDTF date is before another; unknown if one of them is null. */
    String older(String one, String other) {
        String day = day(one);
        String otherDay = day(other);
        String length = smaller("length(" + day + ")", "length(" + otherDay + ")");
        return "CASE\n    WHEN " + one + " LIKE '%/%' OR " + other + " LIKE '%/%' THEN 1 = 0\n    WHEN " + one
                + " LIKE '%T%' AND " + other + " LIKE '%T%' THEN " + moment(one) + " < " + moment(other)
                + "\n    ELSE substr("
                + day + ", 1, " + length + ")\n      < substr(" + otherDay + ", 1, " + length + ")\n  END";
    }

    /** Year, month and day, as far as they are given. */
    private static String day(String date) {
        return "rtrim(substr(" + date + ", 1, 10), '~?')";
    }

    /** A text that is to be sorted and compared by its code points. */
    abstract String byCodePoints(String expression);

    /** What stands behind the columns of a table. */
    abstract String afterTable();

    /**
     * The column that has the exact text of a decimal.
     *
     * @param column a column whose type does not hold every value
     * @return its name
     */
    public static String exactName(Column<?> column) {
        return column.name() + "_exact";
    }
}
