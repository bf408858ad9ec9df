package dev.dateline.export.statements;

import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.linkAbout;
import static dev.dateline.export.statements.Mappings.nothing;
import static dev.dateline.export.statements.Mappings.value;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.EntityTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entities, their other names, and the same things elsewhere. */
final class EntityTables {

    private static final Constraint TYPES = new Constraint.OneOf(
            Stream.of(EntityType.values()).map(EntityType::label).toList());

    static final Table<Row<Entity>> ENTITIES = new Table<>(
            "entities",
            "Entities",
            "One row for each entity an article speaks of. The same entity has the same id in every article.",
            IriTemplates.ENTITY,
            List.of(linkAbout(IriTemplates.ARTICLE, ArticleTerms.MENTIONS, IriTemplates.ENTITY)),
            Table.columns(
                    List.of(
                            Row.articleId(),
                            text("entity_id", "Entity id", "Id of the entity.", Entity::id)
                                    .always()
                                    .within(Constraint.ID)
                                    .as(Role.Plain.KEY)
                                    .readInto("id"),
                            text(
                                            "type",
                                            "Type",
                                            "Person, Organization, Group, Country, Place, Event, Agreement or Work.",
                                            e -> e.type().label())
                                    .always()
                                    .within(TYPES),
                            iri(
                                            "type_iri",
                                            "Type IRI",
                                            "Class of the entity in the graph.",
                                            e -> Terms.classOf(e.type()))
                                    .always()
                                    .asDerived()
                                    .tells("type", EntityTables::type)
                                    .means(link(Terms.TYPE, "{+type_iri}")),
                            iri(
                                            "also_type_iri",
                                            "Also type IRI",
                                            "A wider class, where the first is one of Dateline's own; else empty.",
                                            e -> Terms.widerClassOf(e.type()))
                                    .asDerived()
                                    .tells("also_type_iri", EntityTables::widerClass)
                                    .means(link(Terms.TYPE, "{+also_type_iri}")),
                            text("name", "Name", "Name of the entity.", Entity::name)
                                    .always()
                                    .as(Role.Plain.NAME)
                                    .means(value(Terms.NAME)),
                            text(
                                            "aliases",
                                            "Aliases",
                                            "Other names for people to read, joined with '; '. The table aliases has one row"
                                                    + " for each; empty if there are none.",
                                            e -> ArticleTables.joined(sorted(e.aliases())))
                                    .asDerived(),
                            text(
                                            "description",
                                            "Description",
                                            "What it is, in a few words; empty if not given.",
                                            Entity::description)
                                    .means(value(EntityTerms.DESCRIPTION)),
                            text(
                                            "country_code",
                                            "Country code",
                                            "ISO 3166-1 alpha-2 code of a country or place; empty if not given.",
                                            Entity::countryCode)
                                    .within(new Constraint.Word("A-Z", "A-Z", 2, 2))
                                    .means(value(EntityTerms.COUNTRY_CODE)),
                            degrees("latitude", "Latitude", "north", Entity::latitude)
                                    .within(upTo(90))
                                    .means(value(EntityTerms.LATITUDE)),
                            degrees("longitude", "Longitude", "east", Entity::longitude)
                                    .within(upTo(180))
                                    .means(value(EntityTerms.LONGITUDE))),
                    DateColumns.of(
                            "date",
                            "Date",
                            "When an event took place, in EDTF; empty if not given.",
                            "when",
                            value(Terms.DATE),
                            nothing(),
                            r -> r.item().when()),
                    References.onlyWhere(
                            "type",
                            EntityType.EVENT.label(),
                            References.<Entity>toEntity(
                                    "place",
                                    "Place",
                                    "the place or country where an event took place",
                                    link(EntityTerms.PLACE, IriTemplates.entityIn("place_id")),
                                    Entity::place)),
                    List.of(Row.mentionCount())),
            List.of("article_id", "entity_id"),
            List.of(ForeignKey.toArticle(), ForeignKey.toEntity("place_id")),
            context -> Row.of(context, context.entities()));

    /** One of several values that an entity has. */
    private record Valued(Entity entity, String value) {}

    static final Table<Row<Valued>> ALIASES = new Table<>(
            "aliases",
            "Aliases",
            "One row for each other name of an entity.",
            IriTemplates.ENTITY,
            List.of(),
            List.of(
                    Row.articleId(),
                    entityId(),
                    Column.<Row<Valued>>text(
                                    "alias",
                                    "Alias",
                                    "Another name.",
                                    r -> r.item().value())
                            .always()
                            .as(Role.Plain.KEY)
                            .means(value(EntityTerms.ALIAS)),
                    entityName()),
            List.of("article_id", "entity_id", "alias"),
            List.of(ForeignKey.toEntity("entity_id")),
            context -> Row.of(context, values(context.entities(), Entity::aliases)));

    static final Table<Row<Valued>> SAME_AS = new Table<>(
            "same_as",
            "Same as",
            "One row for each IRI by which an entity is known elsewhere.",
            IriTemplates.ENTITY,
            List.of(),
            List.of(
                    Row.articleId(),
                    entityId(),
                    Column.<Row<Valued>>iri(
                                    "iri",
                                    "IRI",
                                    "IRI of the same thing, or of a page about it.",
                                    r -> r.item().value())
                            .always()
                            .as(Role.Plain.WEB_LINK)
                            .means(link(EntityTerms.SAME_AS, "{+iri}")),
                    entityName(),
                    Column.<Row<Valued>>iri(
                                    "property_iri",
                                    "Property IRI",
                                    "What the IRI is to the entity in the graph: owl:sameAs if it is known to name the"
                                            + " thing itself, else schema:sameAs.",
                                    r -> EntityTerms.sameAs(r.item().value()))
                            .always()
                            .asDerived()
                            .tells("property_iri", EntityTables::sameAsProperty)
                            .means(link("{+property_iri}", "{+iri}"))),
            List.of("article_id", "entity_id", "iri"),
            List.of(ForeignKey.toEntity("entity_id")),
            context -> Row.of(context, values(context.entities(), Entity::sameAs)));

    private EntityTables() {}

    private static @Nullable String type(String base, Set<String> classes) {
        EntityType type = Terms.typeOf(classes);
        return type == null ? null : type.label();
    }

    private static @Nullable String widerClass(String base, Set<String> classes) {
        return classes.stream()
                .filter(Terms::isWiderClass)
                .min(String::compareTo)
                .orElse(null);
    }

    private static @Nullable String sameAsProperty(String base, Set<String> properties) {
        return properties.stream()
                .filter(EntityTerms::isSameAs)
                .min(String::compareTo)
                .orElse(null);
    }

    private static Constraint upTo(long degrees) {
        return new Constraint.Between(BigDecimal.valueOf(-degrees), BigDecimal.valueOf(degrees));
    }

    private static Column<Row<Entity>> text(
            String name, String title, String description, Function<Entity, @Nullable String> value) {
        return Column.text(name, title, description, r -> value.apply(r.item()));
    }

    private static Column<Row<Entity>> iri(
            String name, String title, String description, Function<Entity, @Nullable String> value) {
        return Column.iri(name, title, description, r -> value.apply(r.item()));
    }

    private static Column<Row<Entity>> degrees(
            String name, String title, String direction, Function<Entity, @Nullable BigDecimal> value) {
        String description = "Of a place, in degrees " + direction + " (WGS 84); empty if not given.";
        return Column.decimal(name, title, description, r -> value.apply(r.item()));
    }

    private static Column<Row<Valued>> entityId() {
        return Column.<Row<Valued>>text(
                        "entity_id",
                        "Entity id",
                        "Id of the entity.",
                        r -> r.item().entity().id())
                .always()
                .within(Constraint.ID)
                .as(new Role.Reference("entities"))
                .asPlacing();
    }

    private static Column<Row<Valued>> entityName() {
        return Column.<Row<Valued>>text(
                        "entity_name",
                        "Entity",
                        "Name of the entity.",
                        r -> r.item().entity().name())
                .always()
                .as(new Role.Label("entity_id"))
                .asDerived();
    }

    /** Every value of every entity, those of one in their own order, as the order of the input has no meaning. */
    private static List<Valued> values(List<Entity> entities, Function<Entity, List<String>> values) {
        List<Valued> all = new ArrayList<>();
        for (Entity entity : entities) {
            sorted(values.apply(entity)).forEach(value -> all.add(new Valued(entity, value)));
        }
        return all;
    }

    private static List<String> sorted(List<String> values) {
        return values.size() < 2 ? values : values.stream().sorted().toList();
    }
}
