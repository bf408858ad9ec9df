package dev.dateline.export.excel.read;

import dev.dateline.export.statements.Datatype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Puts what cells hold into the form that a column's values have as text. */
final class CellForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean from1904;

    /**
     * Creates the form.
     *
     * @param from1904 whether the workbook counts days from 1904
     */
    CellForm(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * The text of a value.
     *
     * @param datatype of the column it stands in
     * @return a number without exponent, {@code true} or {@code false} where truth is asked for, a day as
     *     {@code 2031-05-05}; what does not fit the column as people see it, so that it can be told
     */
    String of(CellValue value, Datatype datatype) {
        if (value instanceof CellValue.Words words) {
            return datatype == Datatype.TEXT ? words.text() : trimmed(words.text(), datatype);
        }
        if (value instanceof CellValue.Truth truth) {
            return Boolean.toString(truth.value());
        }
        if (value instanceof CellValue.Fault fault) {
            return fault.code();
        }
        return number((CellValue.Numeric) value, datatype);
    }

    private static String trimmed(String text, Datatype datatype) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return text;
        }
        return datatype == Datatype.BOOLEAN ? stripped.toLowerCase(Locale.ROOT) : stripped;
    }

    private String number(CellValue.Numeric number, Datatype datatype) {
        boolean isOne = number.value().compareTo(BigDecimal.ONE) == 0;
        if (datatype == Datatype.BOOLEAN && (isOne || number.value().signum() == 0)) {
            return Boolean.toString(isOne);
        }
        return switch (number.look()) {
            case PLAIN -> number.value().toPlainString();
            case DATE -> date(number.value().doubleValue());
            // What people see is what they mean; 12 % is no value of any column, and is told.
            case PERCENT ->
                number.value().multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
        };
    }

    private String date(double days) {
        if (!DateUtil.isValidExcelDate(days)) {
            return Double.toString(days);
        }
        LocalDateTime time = DateUtil.getLocalDateTime(days, from1904);
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : TIME.format(time);
    }

    /**
     * A value as the digest of a row takes it.
     *
     * @param text what {@link #of} made of the cell; null if there is nothing in it
     * @return the text itself where it is no value of the datatype
     */
    static @Nullable Object value(@Nullable String text, Datatype datatype) {
        if (text == null) {
            return null;
        }
        try {
            return switch (datatype) {
                case DECIMAL, INTEGER -> new BigDecimal(text);
                case BOOLEAN -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
                case DATE -> LocalDate.parse(text);
                case TEXT, IRI, EDTF -> text;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return text; // whoever compares it with what it should be tells what is wrong
        }
    }
}
