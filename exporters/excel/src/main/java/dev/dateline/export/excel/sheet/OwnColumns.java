package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that a workbook adds to a table, by the roles of its columns. */
public final class OwnColumns {

    /** The title of the column with years. */
    static final String YEAR = "Year";

    private static final String MONTH = "Month";

    private static final Set<String> TITLES = Set.of(
            YEAR,
            MONTH,
            RowDigest.TITLE,
            Citation.TITLE,
            ComparisonColumn.TITLE,
            SheetColumn.Keys.TITLE,
            FormRows.KEEP,
            FormRows.RULE,
            FormRows.SENTENCE);

    private OwnColumns() {}

    /**
     * Whether a column that is not of the table is one that the workbook adds.
     *
     * @param title what stands in its header
     * @return true for those with arrows, too
     */
    public static boolean isTitle(String title) {
        return TITLES.contains(title) || title.startsWith(Link.ARROW);
    }

    /**
     * The columns of a table that the workbook adds.
     *
     * @param citations whether rows with figures have a citation to copy
     */
    static List<OwnColumn> of(Table<?> table, boolean citations) {
        List<OwnColumn> columns = new ArrayList<>();
        int asOf = position(table, Role.Plain.AS_OF);
        if (asOf >= 0) {
            columns.add(new OwnColumn(
                    YEAR,
                    "Year in which " + table.columns().get(asOf).title() + " is; for filters and pivot tables.",
                    false,
                    (row, article) -> row.get(asOf) instanceof LocalDate day ? (Object) (long) day.getYear() : null));
        }
        int latest = position(table, Role.Plain.AS_OF_LATEST);
        if (asOf >= 0 && latest >= 0) {
            columns.add(new OwnColumn(
                    MONTH,
                    "Year and month, if the whole time from "
                            + table.columns().get(asOf).title() + " to "
                            + table.columns().get(latest).title() + " is in one; for filters and pivot tables.",
                    false,
                    (row, article) -> month(row.get(asOf), row.get(latest))));
        }
        digest(table).ifPresent(columns::add);
        if (citations) {
            Citation.column(table).ifPresent(columns::add);
        }
        return columns;
    }

    /** The column with digests; none if nothing in the rows of a table is derived. */
    static Optional<OwnColumn> digest(Table<?> table) {
        RowDigest digest = RowDigest.of(table);
        return digest.isOfAnything()
                ? Optional.of(new OwnColumn(
                        RowDigest.TITLE,
                        "Digest of the derived cells as they were exported, so that it can be told later which cells were"
                                + " changed. No data.",
                        true,
                        (row, article) -> digest.of(row::get)))
                : Optional.empty();
    }

    /** As 2031-01; null if a time is not within one month, for none of its months would be right. */
    private static @Nullable String month(@Nullable Object first, @Nullable Object last) {
        return first instanceof LocalDate from
                        && last instanceof LocalDate to
                        && YearMonth.from(from).equals(YearMonth.from(to))
                ? YearMonth.from(from).toString()
                : null;
    }

    /** Where the first column of a role stands in a table; -1 if there is none. */
    static int position(Table<?> table, Role role) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).role().equals(role)) {
                return i;
            }
        }
        return -1;
    }
}
