package dev.dateline.model;

import dev.dateline.model.EntityType.Attribute;
import java.math.BigDecimal;
import java.util.List;
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
        mentions = Values.distinct(mentions, "mentions");
        if (place != null) {
            Values.id(place);
        }
        if (countryCode != null) {
            Values.countryCode(countryCode);
        }
        latitude = latitude == null ? null : Values.latitude(latitude);
        longitude = longitude == null ? null : Values.longitude(longitude);
        require(type, Attribute.WHEN, when);
        require(type, Attribute.PLACE, place);
        require(type, Attribute.COUNTRY_CODE, countryCode);
        require(type, Attribute.LATITUDE, latitude);
        require(type, Attribute.LONGITUDE, longitude);
        if ((latitude == null) != (longitude == null)) {
            throw new InvalidValueException(HALF_A_COORDINATE);
        }
    }

    /** Said of a place that has only one of its two coordinates. */
    static final String HALF_A_COORDINATE = "a latitude needs a longitude, and the other way round; write both or none";

    private static void require(EntityType type, Attribute attribute, @Nullable Object value) {
        if (value != null && !attribute.owners().contains(type)) {
            throw new InvalidValueException(misplaced(attribute, type));
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
