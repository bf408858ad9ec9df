package dev.dateline.export.vocabulary;

import dev.dateline.model.KnownWords;
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

    /** The units that are known and no money. */
    static Set<String> units() {
        return QUDT_NAMES.keySet();
    }

    /**
     * The IRI of a unit.
     *
     * @param unit as an article has it
     * @return the IRI; null if none is known
     */
    public static @Nullable String iriOf(String unit) {
        if (KnownWords.currencies().contains(unit)) {
            return CURRENCY + unit;
        }
        String name = QUDT_NAMES.get(unit);
        return name == null ? null : QUDT + name;
    }
}
