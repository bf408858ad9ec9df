package dev.dateline.model;

import dev.dateline.model.EntityType.Attribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization, group, country, place, event, agreement or work that an article speaks of.
 *
 * @param id the same thing has the same id in the whole corpus
 * @param type what kind of thing it is
 * @param name its name, as the article would have it
 * @param aliases other names for it, without duplicates
 * @param description a few words on what it is, or null
 * @param sameAs absolute http(s) IRIs of the same thing elsewhere, without duplicates
 * @param mentions where the text speaks of it
 * @param when when the event took place; null for anything but an event
 * @param place the id of the place or country where the event took place; null for anything but an event
 * @param countryCode ISO 3166-1 alpha-2 code; null for anything but a country or place
 * @param latitude WGS 84, degrees, north positive; null for anything but a place, or together with the longitude
 * @param longitude WGS 84, degrees, east positive
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable String description,
        List<String> sameAs,
        List<Mention> mentions,
        @Nullable Edtf when,
        @Nullable String place,
        @Nullable String countryCode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude)
        implements Statement {

    /**
     * Checks every rule that can be checked without the rest of the article.
     *
     * @throws InvalidValueException if one is broken
     */
    public Entity {
        Values.id(id);
        Values.text(name);
        aliases = Values.distinct(aliases, "aliases");
        aliases.forEach(Values::text);
        Values.optionalText(description);
        sameAs = Values.distinct(sameAs, "sameAs");
        sameAs.forEach(Values::webIri);
        mentions = List.copyOf(mentions);
        if (place != null) {
            Values.id(place);
        }
        if (countryCode != null) {
            Values.countryCode(countryCode);
        }
        latitude = latitude == null ? null : Values.latitude(latitude);
        longitude = longitude == null ? null : Values.longitude(longitude);
        requireAttributesOf(type, when, place, countryCode, latitude, longitude);
        if ((latitude == null) != (longitude == null)) {
            throw new InvalidValueException(HALF_A_COORDINATE);
        }
    }

    /** Said of a place that has only one of its two coordinates. */
    static final String HALF_A_COORDINATE = "a latitude needs a longitude, and the other way round; write both or none";

    private static void requireAttributesOf(
            EntityType type,
            @Nullable Edtf when,
            @Nullable String place,
            @Nullable String countryCode,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {
        Map<Attribute, Boolean> given = Map.of(
                Attribute.WHEN, when != null,
                Attribute.PLACE, place != null,
                Attribute.COUNTRY_CODE, countryCode != null,
                Attribute.LATITUDE, latitude != null,
                Attribute.LONGITUDE, longitude != null);
        for (Attribute attribute : Attribute.values()) {
            if (Boolean.TRUE.equals(given.get(attribute)) && !attribute.owners().contains(type)) {
                throw new InvalidValueException(misplaced(attribute, type));
            }
        }
    }

    /** Said of an attribute that the type cannot have. */
    static String misplaced(Attribute attribute, EntityType type) {
        String owners = String.join(
                " or ", attribute.owners().stream().map(EntityType::label).toList());
        return "'" + attribute.field() + "' belongs to " + owners + ", not to " + type.label()
                + "; remove it or change the type";
    }
}
