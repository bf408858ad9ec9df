package dev.dateline.export.rdf.quickstatements;

import dev.dateline.model.Figure;
import dev.dateline.model.InvalidValueException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which properties of Wikidata say what measures say, and what of. A measure that is not among them says nothing at
 * Wikidata; users can add some.
 */
final class MeasureProperties {

    /** What a property is said of. */
    private enum Holder {
        /** The event of the figure; its subject, if that is an event. */
        EVENT,
        /** The subject of the figure. */
        SUBJECT,
        /** Its subject, or its event if it has none: nobody said more. */
        EITHER
    }

    /**
     * A property of Wikidata.
     *
     * @param id such as {@code P1120}
     * @param holder what it is said of
     */
    record Property(String id, Holder holder) {

        /** The entity that a figure says it of; null if it does not say. */
        @Nullable
        String holderOf(Figure figure, Items items) {
            return switch (holder) {
                case EVENT ->
                    figure.event() == null && items.isEvent(figure.subject()) ? figure.subject() : figure.event();
                case SUBJECT -> figure.subject();
                case EITHER -> figure.subject() == null ? figure.event() : figure.subject();
            };
        }
    }

    private static final Map<String, Property> KNOWN = Map.ofEntries(
            Map.entry("deaths", new Property("P1120", Holder.EVENT)),
            Map.entry("injured", new Property("P1339", Holder.EVENT)),
            Map.entry("injuries", new Property("P1339", Holder.EVENT)),
            Map.entry("missing", new Property("P1446", Holder.EVENT)),
            Map.entry("casualties", new Property("P1590", Holder.EVENT)),
            Map.entry("survivors", new Property("P1561", Holder.EVENT)),
            Map.entry("attendance", new Property("P1110", Holder.EVENT)),
            Map.entry("participants", new Property("P1132", Holder.EVENT)),
            Map.entry("population", new Property("P1082", Holder.SUBJECT)),
            Map.entry("employees", new Property("P1128", Holder.SUBJECT)),
            Map.entry("members", new Property("P2124", Holder.SUBJECT)));

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)=(P[1-9][0-9]*)");

    private final Map<String, Property> byMeasure;

    private MeasureProperties(Map<String, Property> byMeasure) {
        this.byMeasure = byMeasure;
    }

    /** What users add, such as {@code arrests=P5582,votes=P1111}, to what is known. */
    static MeasureProperties parse(String written) {
        Map<String, Property> all = new LinkedHashMap<>(KNOWN);
        for (String each : written.isEmpty() ? new String[0] : written.split(",", -1)) {
            var pair = WRITTEN.matcher(each);
            if (!pair.matches()) {
                throw new InvalidValueException(
                        "'" + each + "' is no measure with a property; write MEASURE=P and a number");
            }
            all.put(pair.group(1), new Property(pair.group(2), Holder.EITHER));
        }
        return new MeasureProperties(Collections.unmodifiableMap(all));
    }

    /** The property of a measure; null if none is known. */
    @Nullable
    Property of(String measure) {
        return byMeasure.get(measure);
    }
}
