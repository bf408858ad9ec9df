package dev.dateline.export.excel.sheet;

import java.util.Locale;

/** Numbers in the workbook's own words, which are English whatever the articles' language is. */
public final class Counts {

    private Counts() {}

    /**
     * A number in a sentence.
     *
     * @param number how many
     * @return its digits, a comma between thousands
     */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
