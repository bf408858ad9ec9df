package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Datatype;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a cell means, by the datatype of its column. */
public final class CellText {

    /** As JSON has numbers, and exponents no larger than a spreadsheet would write. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,2})?");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");

    private CellText() {}

    /**
     * The one form of a value.
     *
     * @param text what stands in the cell
     * @param datatype what its column holds
     * @return a number without exponent and superfluous zeros, {@code true} or {@code false}, a text as it is; null if the
     *     text is no such value
     */
    public static @Nullable String normal(String text, Datatype datatype) {
        return switch (datatype) {
            case TEXT, IRI, EDTF, DATE -> text;
            case DECIMAL -> isNumber(text) ? plain(text) : null;
            case INTEGER -> isNumber(text) && isWhole(text) ? plain(text) : null;
            case BOOLEAN ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "1" -> "true";
                    case "false", "0" -> "false";
                    default -> null;
                };
        };
    }

    /**
     * What is wrong with a text that is no value of a datatype.
     *
     * @param datatype what the column holds
     * @return the words that follow the text in a message
     */
    public static String problem(Datatype datatype) {
        return switch (datatype) {
            case INTEGER -> "is no whole number; write digits alone";
            case BOOLEAN -> "is neither true nor false";
            default -> "is no number; write digits with a point and without grouping, such as -1234.5";
        };
    }

    /** Whether two derived values say the same; programs change line ends within cells. */
    static boolean isSame(String one, String other, Datatype datatype) {
        String first = normal(one, datatype);
        String second = normal(other, datatype);
        return first != null && second != null && withPlainLineEnds(first).equals(withPlainLineEnds(second));
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : LINE_ENDS.matcher(text).replaceAll("\n");
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isWhole(String text) {
        return new BigDecimal(text).stripTrailingZeros().scale() <= 0;
    }

    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
