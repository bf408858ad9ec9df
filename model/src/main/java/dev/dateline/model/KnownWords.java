package dev.dateline.model;

import java.util.List;
import java.util.Set;

/**
 * The words of the open lists that mean something to programs: what is written otherwise is a word of its own, and
 * compares with nothing. Whoever gives these words a meaning, such as a term in RDF, gives it to all of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownWords {

    private static final List<String> RELATION_TYPES = List.of(
            "leaderOf",
            "memberOf",
            "employedBy",
            "childOf",
            "spouseOf",
            "locatedIn",
            "partOf",
            "participantIn",
            "organizerOf",
            "signatoryOf",
            "alliedWith",
            "opposedTo",
            "authorOf",
            "depicts",
            "commemorates");

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

    private static final Set<String> MEASURING_UNITS = Set.of(
            "percent", "m", "km", "m2", "km2", "har", "m3", "L", "l", "g", "kg", "t", "s", "min", "h", "d", "Cel", "W",
            "kW", "MW", "kW.h");

    private KnownWords() {}

    /**
     * The relation types that stand for a property.
     *
     * @return lowerCamelCase words
     */
    public static List<String> relationTypes() {
        return RELATION_TYPES;
    }

    /**
     * The units that are money.
     *
     * @return codes of ISO 4217
     */
    public static Set<String> currencies() {
        return CURRENCIES;
    }

    /**
     * The units that measure and neither count nor are money.
     *
     * @return {@code percent}, and codes of UCUM
     */
    public static Set<String> measuringUnits() {
        return MEASURING_UNITS;
    }
}
