package dev.dateline.export.excel.sheet;

/** Number formats that show a unit. The number in the cell stays what it is: 12.5 percent is 12.5, not 0.125. */
final class UnitFormat {

    private static final String PERCENT = "percent";

    /** The length of a code of ISO 4217. */
    private static final int CODE = 3;

    private UnitFormat() {}

    /** Whether a unit is one that people write beside every number. */
    static boolean shows(String unit) {
        return isCurrency(unit) || unit.equals(PERCENT);
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == CODE && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /**
     * A format with the unit beside the number.
     *
     * @param unit one that is to be shown
     * @param digits the format of the number alone
     */
    static String of(String unit, String digits) {
        return isCurrency(unit) ? "\"" + unit + " \"" + digits : digits + "\"%\"";
    }
}
