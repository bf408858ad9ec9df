package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A digest of the derived cells of a row, which stands in the row since it was exported. Whoever reads the workbook back
 * and finds that a derived cell does not follow from the given ones asks which side was edited: if the digest of the
 * derived cells is still the one in the row, they are as they were exported and a given cell was; if not, a derived cell
 * was.
 *
 * <p>It is made so. Of each derived column of the table whose cell has a value, in the order of the columns' names by
 * UTF-16 code units: the name, U+001F, the value, U+001E. All of it in UTF-8; of that SHA-256; of that the first six
 * bytes as twelve lower-case hexadecimal digits. A value is, by the column's datatype, whatever the cell holds it as:
 *
 * <ul>
 *   <li>a text, the parts of a long one joined, with one line feed for each run of carriage returns and line feeds, for
 *       spreadsheet programs change these;
 *   <li>a number in its shortest decimal form without exponent, such as {@code -4.5} for −4.50, and {@code 0};
 *   <li>{@code 1} for true and {@code 0} for false;
 *   <li>a day as {@code 2031-05-05}.
 * </ul>
 *
 * <pre>{@code
 * RowDigest digest = RowDigest.of(table);
 * boolean asExported = digest.of(i -> valueOf(table.columns().get(i))).equals(cell);
 * }</pre>
 *
 * <p>It guards against mistakes and not against malice. For one thread at a time.
 */
public final class RowDigest {

    /** The title of the column with it. */
    public static final String TITLE = "Digest";

    private static final int BYTES = 6;
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");

    /** A column that is part of the digest. */
    private record Digested(int position, String name) {}

    private final List<Digested> columns;
    private final MessageDigest sha256;

    private RowDigest(List<Digested> columns) {
        this.columns = columns;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The digests of a table.
     *
     * @param table the table, its columns in any order
     * @return makes the digest of a row
     */
    public static RowDigest of(Table<?> table) {
        return of(table, Column::derived);
    }

    /**
     * The digests of what is given in the rows of a table, in the same form.
     *
     * @param table the table, its columns in any order
     * @return makes the digest of a row
     */
    public static RowDigest ofGiven(Table<?> table) {
        return of(table, column -> !column.derived());
    }

    private static RowDigest of(Table<?> table, Predicate<Column<?>> which) {
        List<? extends Column<?>> all = table.columns();
        return new RowDigest(IntStream.range(0, all.size())
                .boxed()
                .filter(i -> which.test(all.get(i)))
                .sorted(Comparator.comparing(i -> all.get(i).name()))
                .map(i -> new Digested(i, all.get(i).name()))
                .toList());
    }

    /** Whether rows have anything to make a digest of. */
    boolean isOfAnything() {
        return !columns.isEmpty();
    }

    /**
     * The digest of a row.
     *
     * @param values the row's values by the places of their columns in the table, from 0: a String, a Long, a BigDecimal, a
     *     Boolean, a LocalDate, or null
     * @return twelve hexadecimal digits
     */
    public String of(IntFunction<@Nullable Object> values) {
        for (Digested column : columns) {
            Object value = values.apply(column.position());
            if (value != null) {
                String cell = column.name() + '\u001F' + written(value) + '\u001E';
                sha256.update(cell.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(Arrays.copyOf(sha256.digest(), BYTES));
    }

    private static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        String text = value.toString();
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : LINE_ENDS.matcher(text).replaceAll("\n");
    }
}
