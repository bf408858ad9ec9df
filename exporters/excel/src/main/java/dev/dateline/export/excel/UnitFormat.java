package dev.dateline.export.excel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number formats that show a unit. The number in the cell stays what it is: 12.5 percent is 12.5, not 0.125. */
final class UnitFormat {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private UnitFormat() {}

    /**
     * A format with the unit beside the number.
     *
     * @param unit a figure's unit
     * @param digits the format of the number alone
     * @return null if the unit is not one that people write beside every number
     */
    static @Nullable String of(String unit, String digits) {
        if (unit.equals("percent")) {
            return digits + "\"%\"";
        }
        return CURRENCY.matcher(unit).matches() ? "\"" + unit + " \"" + digits : null;
    }
}
