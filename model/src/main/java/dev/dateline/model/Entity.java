package dev.dateline.model;

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

    static final FieldList<Entity> FIELDS = FieldList.of(
            Entity.class,
            Field.word("id", Entity::id, Values::id).required(),
            Field.choice("type", Entity::type, EntityType::of, EntityType::label)
                    .required(),
            Field.text("name", Entity::name).required(),
            Field.distinctTexts("aliases", Entity::aliases),
            Field.text("description", Entity::description),
            Field.distinctWords("sameAs", Entity::sameAs, WebIri::require),
            Field.mentions(Entity::mentions),
            Field.date("when", Entity::when).onlyOf(EntityType.EVENT),
            Field.word("place", Entity::place, Values::id)
                    .refersTo(Reference.PLACE)
                    .onlyOf(EntityType.EVENT),
            Field.word("countryCode", Entity::countryCode, Values::countryCode)
                    .onlyOf(EntityType.COUNTRY, EntityType.PLACE),
            Field.number("latitude", Entity::latitude, Values::latitude).onlyOf(EntityType.PLACE),
            Field.number("longitude", Entity::longitude, Values::longitude).onlyOf(EntityType.PLACE));

    /**
     * Checks every rule that can be checked without the rest of the article.
     *
     * @throws InvalidValueException if one is broken
     */
    public Entity(
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
            @Nullable BigDecimal longitude) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.aliases = List.copyOf(aliases);
        this.description = description;
        this.sameAs = List.copyOf(sameAs);
        this.mentions = List.copyOf(mentions);
        this.when = when;
        this.place = place;
        this.countryCode = countryCode;
        this.latitude = Values.optionalNormalForm(latitude);
        this.longitude = Values.optionalNormalForm(longitude);
        Violations violations = FIELDS.check(this);
        refuseMisplaced(type, violations);
        if ((latitude == null) != (longitude == null)) {
            violations.add(
                    FindingKind.HALF_A_COORDINATE,
                    Pointer.ROOT.field(latitude == null ? "longitude" : "latitude"),
                    "a latitude needs a longitude, and the other way round; write both or none");
        }
        violations.throwIfAny();
    }

    private void refuseMisplaced(@Nullable EntityType ofType, Violations violations) {
        for (Field<Entity, ?> field : FIELDS.all()) {
            boolean misplaced = ofType != null
                    && !field.owners().isEmpty()
                    && !field.owners().contains(ofType)
                    && field.value().apply(this) != null;
            if (misplaced) {
                violations.add(
                        FindingKind.MISPLACED_ATTRIBUTE,
                        Pointer.ROOT.field(field.name()),
                        "'" + field.name() + "' belongs to " + EntityType.labels(field.owners()) + ", not to "
                                + type.label() + "; remove it or change the type");
            }
        }
    }
}
