package dev.dateline.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units that are written otherwise than the ones that are known, and so compare with nothing. */
final class UnitSlips {

    /** No unit that is a slip is longer. */
    private static final int MAX_LENGTH = 20;

    private static final Map<String, String> MEANT = new HashMap<>();

    static {
        meant(
                "percent",
                "percent",
                "%",
                "\uFF05",
                "\u066A",
                "percents",
                "percentage",
                "per-cent",
                "pct",
                "pct.",
                "prozent");
        meant(
                "person",
                "person",
                "persons",
                "people",
                "peoples",
                "human",
                "humans",
                "ppl",
                "individual",
                "individuals");
        meant("USD", "us$", "usd$", "us-dollar", "us-dollars");
        meant("EUR", "€", "euro", "euros");
        meant("GBP", "gb£", "£stg", "pound-sterling", "pounds-sterling");
        meant("AUD", "a$", "au$");
        meant("CAD", "c$", "ca$");
        meant("NZD", "nz$");
        meant("HKD", "hk$");
        meant("SGD", "s$");
        meant("TWD", "nt$");
        meant("BRL", "r$", "real", "reais");
        meant("CNY", "yuan", "rmb", "renminbi", "cn¥");
        meant("JPY", "yen", "jp¥");
        meant("INR", "₹");
        meant("UAH", "₴", "hryvnia", "hryvnias");
        meant("TRY", "₺");
        meant("ILS", "₪", "shekel", "shekels");
        meant("VND", "₫");
        meant("NGN", "₦", "naira");
        meant("PLN", "zł", "zloty", "złoty", "zlotys");
        meant("ZAR", "rand");
        meant("m2", "m²", "sqm", "sq-m");
        meant("km2", "km²", "sqkm", "sq-km");
        meant("m3", "m³", "cbm");
        meant("km", "kms");
        meant("kg", "kgs");
        meant("Cel", "°c", "℃");
        meant("kW.h", "kwh");
    }

    /** Signs and words that more than one currency has, with one of them. */
    private static final Map<String, String> OF_SEVERAL = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₽", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("ruble", "RUB"),
            Map.entry("rubles", "RUB"),
            Map.entry("₩", "KRW"),
            Map.entry("won", "KRW"),
            Map.entry("rupee", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("franc", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("peso", "MXN"),
            Map.entry("pesos", "MXN"),
            Map.entry("kr", "SEK"),
            Map.entry("krona", "SEK"),
            Map.entry("kronor", "SEK"));

    /** Codes of currencies that are words when they are not in capital letters. */
    private static final Set<String> WORDS =
            Set.of("ALL", "BAM", "BOB", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "RON", "SOS", "TOP", "TRY");

    private UnitSlips() {}

    private static void meant(String unit, String... slips) {
        for (String slip : slips) {
            MEANT.put(slip, unit);
        }
    }

    /** What is odd about a unit; null if nothing is. */
    static @Nullable Remedy remedy(String unit) {
        if (unit.equals("person")
                || KnownWords.measuringUnits().contains(unit)
                || KnownWords.currencies().contains(unit)
                || unit.length() > MAX_LENGTH) {
            return null;
        }
        String word = unit.toLowerCase(Locale.ROOT);
        String meant = meant(unit);
        if (meant != null) {
            return Remedy.meant(Quoted.of(unit) + " would be a unit of its own", meant);
        }
        String one = OF_SEVERAL.get(word);
        return one == null
                ? null
                : Remedy.of(Quoted.of(unit)
                        + " stands for more than one currency; write the code of the one that is meant, such as '" + one
                        + "'");
    }

    /** The known unit that is meant by another word; null if there is doubt. */
    static @Nullable String meant(String unit) {
        String meant = MEANT.get(unit.toLowerCase(Locale.ROOT));
        if (meant != null) {
            return meant;
        }
        String code = unit.toUpperCase(Locale.ROOT);
        return KnownWords.currencies().contains(code) && !WORDS.contains(code) ? code : null;
    }
}
