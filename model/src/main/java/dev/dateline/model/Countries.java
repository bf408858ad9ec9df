package dev.dateline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The country codes that ISO 3166-1 assigns. Those that it leaves to users (AA, QM to QZ, XA to XZ, ZZ) are as good,
 * but for XX, which by custom says that the country is not known.
 */
final class Countries {

    private static final CodeList ISO_3166_1 = CodeList.of("countries.txt");

    private Countries() {}

    /** What is odd about two capital letters; null if nothing is. */
    static @Nullable Remedy remedy(String code) {
        if (ISO_3166_1.isAssigned(code) || isLeftToUsers(code)) {
            return null;
        }
        String meant = ISO_3166_1.meant(code);
        if (meant != null) {
            return Remedy.meant(Quoted.of(code) + " is no code that ISO 3166-1 assigns", meant);
        }
        return Remedy.of(
                switch (code) {
                    case "XX" -> "'XX' says that the country is not known; leave 'countryCode' out";
                    case "EU" ->
                        "'EU' is the European Union, and no country; leave 'countryCode' out, or name a country";
                    default ->
                        Quoted.of(code) + " is no code that ISO 3166-1 assigns; look it up, or leave 'countryCode' out";
                });
    }

    private static boolean isLeftToUsers(String code) {
        char first = code.charAt(0);
        return switch (first) {
            case 'A' -> code.equals("AA");
            case 'Q' -> code.charAt(1) >= 'M';
            case 'X' -> !code.equals("XX");
            case 'Z' -> code.equals("ZZ");
            default -> false;
        };
    }

    /** The code that somebody meant who did not write one; null if there is doubt. */
    static @Nullable String meant(String written) {
        String word = Blanks.strip(written);
        String code = ISO_3166_1.meant(word);
        if (code != null) {
            return code;
        }
        return word.length() == 2 && ISO_3166_1.isAssigned(word) ? word.toUpperCase(Locale.ROOT) : null;
    }
}
