package dev.dateline.export.vocabulary;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units on the Web. Currencies have the IRIs of the Publications Office of the European Union, which lists ISO 4217;
 * other units those of QUDT.
 */
public final class UnitTerms {

    private static final String CURRENCY = "http://publications.europa.eu/resource/authority/currency/";
    private static final String QUDT = "http://qudt.org/vocab/unit/";

    /** The codes of ISO 4217 that are in use. Java's own list differs from release to release. */
    private static final Set<String> CURRENCIES = Set.of(
            ("AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF"
                            + " CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD"
                            + " GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW"
                            + " KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR"
                            + " MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD"
                            + " SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS"
                            + " UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG")
                    .split(" ", -1));

    /** UCUM codes, and the words for them that the input knows, with the names they have at QUDT. */
    private static final Map<String, String> QUDT_NAMES = Map.ofEntries(
            Map.entry("percent", "PERCENT"),
            Map.entry("%", "PERCENT"),
            Map.entry("m", "M"),
            Map.entry("km", "KiloM"),
            Map.entry("m2", "M2"),
            Map.entry("km2", "KiloM2"),
            Map.entry("har", "HA"),
            Map.entry("m3", "M3"),
            Map.entry("L", "L"),
            Map.entry("l", "L"),
            Map.entry("g", "GM"),
            Map.entry("kg", "KiloGM"),
            Map.entry("t", "TONNE"),
            Map.entry("s", "SEC"),
            Map.entry("min", "MIN"),
            Map.entry("h", "HR"),
            Map.entry("d", "DAY"),
            Map.entry("Cel", "DEG_C"),
            Map.entry("W", "W"),
            Map.entry("kW", "KiloW"),
            Map.entry("MW", "MegaW"),
            Map.entry("kW.h", "KiloW-HR"));

    private UnitTerms() {}

    /**
     * The IRI of a unit.
     *
     * @param unit as an article has it
     * @return the IRI; null if none is known
     */
    public static @Nullable String iriOf(String unit) {
        if (CURRENCIES.contains(unit)) {
            return CURRENCY + unit;
        }
        String name = QUDT_NAMES.get(unit);
        return name == null ? null : QUDT + name;
    }
}
