package dev.dateline.export.statements;

import static dev.dateline.export.statements.Column.dates;
import static dev.dateline.export.statements.Column.decimal;
import static dev.dateline.export.statements.Column.integer;
import static dev.dateline.export.statements.Column.required;
import static dev.dateline.export.statements.Column.requiredIri;
import static dev.dateline.export.statements.Column.text;
import static dev.dateline.export.statements.Mappings.factAbout;
import static dev.dateline.export.statements.Mappings.link;
import static dev.dateline.export.statements.Mappings.nothing;
import static dev.dateline.export.statements.Mappings.value;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.EntityTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Entity;
import dev.dateline.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** The entities, their other names, and the same things elsewhere. */
final class EntityTables {

    static final Table<Row<Entity>> ENTITIES = new Table<>(
            "entities",
            "Entities",
            "One row for each entity an article speaks of. The same entity has the same id in every article.",
            IriTemplates.ENTITY,
            List.of(factAbout(IriTemplates.ARTICLE, ArticleTerms.MENTIONS, IriTemplates.ENTITY)),
            Tables.columns(
                    List.of(
                            Row.articleId(),
                            required(
                                    "entity_id",
                                    "Entity id",
                                    "Id of the entity.",
                                    nothing(),
                                    r -> r.item().id()),
                            required(
                                    "type",
                                    "Type",
                                    "Person, Organization, Group, Country, Place, Event, Agreement or Work.",
                                    nothing(),
                                    r -> r.item().type().label()),
                            requiredIri(
                                    "type_iri",
                                    "Type IRI",
                                    "Class of the entity in the graph.",
                                    link(Terms.TYPE, "{+type_iri}"),
                                    r -> Terms.classOf(r.item().type())),
                            required(
                                    "name",
                                    "Name",
                                    "Name of the entity.",
                                    value(Terms.NAME),
                                    r -> r.item().name()),
                            text(
                                    "aliases",
                                    "Aliases",
                                    "Other names for people to read, joined with '; '; the table aliases has one row"
                                            + " for each. Empty if there are none.",
                                    nothing(),
                                    r -> ArticleTables.joined(r.item().aliases())),
                            text(
                                    "description",
                                    "Description",
                                    "What it is, in a few words; empty if not given.",
                                    value(EntityTerms.DESCRIPTION),
                                    r -> r.item().description()),
                            text(
                                    "country_code",
                                    "Country code",
                                    "ISO 3166-1 alpha-2 code of a country or place; empty if not given.",
                                    value(EntityTerms.COUNTRY_CODE),
                                    r -> r.item().countryCode()),
                            decimal(
                                    "latitude",
                                    "Latitude",
                                    "Of a place, in degrees north (WGS 84); empty if not given.",
                                    value(EntityTerms.LATITUDE),
                                    r -> r.item().latitude()),
                            decimal(
                                    "longitude",
                                    "Longitude",
                                    "Of a place, in degrees east (WGS 84); empty if not given.",
                                    value(EntityTerms.LONGITUDE),
                                    r -> r.item().longitude())),
                    dates(
                            "event_when",
                            "When",
                            "When an event took place, in EDTF; empty if not given.",
                            value(Terms.DATE),
                            r -> r.item().when()),
                    List.of(
                            text(
                                    "place_id",
                                    "Place id",
                                    "Id of the place or country where an event took place; empty if not given.",
                                    link(EntityTerms.PLACE, IriTemplates.entityIn("place_id")),
                                    r -> r.item().place()),
                            text(
                                    "place_name",
                                    "Place",
                                    "Name of that place; empty if not given.",
                                    nothing(),
                                    r -> r.source().nameOf(r.item().place())),
                            mentionCount())),
            List.of("article_id", "entity_id"),
            List.of(Tables.toArticle(), Tables.toEntity("place_id")),
            s -> Row.of(s, s.article().entities()));

    /** A value that an entity has several of, numbered from 1. */
    private record Numbered(Entity entity, int number, String value) {}

    static final Table<Row<Numbered>> ALIASES = new Table<>(
            "aliases",
            "Aliases",
            "One row for each other name of an entity.",
            IriTemplates.ENTITY,
            List.of(),
            List.of(
                    Row.articleId(),
                    entityId(),
                    integer(
                            "alias_no",
                            "Alias no.",
                            "Number of the name among those of the entity, from 1.",
                            nothing(),
                            r -> r.item().number()),
                    required(
                            "alias",
                            "Alias",
                            "Another name.",
                            value(EntityTerms.ALIAS),
                            r -> r.item().value())),
            List.of("article_id", "entity_id", "alias_no"),
            List.of(Tables.toEntity("entity_id")),
            s -> Row.of(s, aliases(s.article().entities())));

    static final Table<Row<Numbered>> SAME_AS = new Table<>(
            "same_as",
            "Same as",
            "One row for each IRI by which an entity is known elsewhere.",
            IriTemplates.ENTITY,
            List.of(),
            List.of(
                    Row.articleId(),
                    entityId(),
                    requiredIri(
                            "iri",
                            "IRI",
                            "IRI of the same thing elsewhere.",
                            link(EntityTerms.SAME_AS, "{+iri}"),
                            r -> r.item().value())),
            List.of("article_id", "entity_id", "iri"),
            List.of(Tables.toEntity("entity_id")),
            s -> Row.of(s, sameAs(s.article().entities())));

    private EntityTables() {}

    private static Column<Row<Numbered>> entityId() {
        return required(
                "entity_id",
                "Entity id",
                "Id of the entity.",
                nothing(),
                r -> r.item().entity().id());
    }

    static <T extends Statement> Column<Row<T>> mentionCount() {
        return integer(
                "mention_count",
                "Mentions",
                "How many places in the text say so.",
                nothing(),
                r -> r.item().mentions().size());
    }

    private static List<Numbered> aliases(List<Entity> entities) {
        List<Numbered> all = new ArrayList<>();
        for (Entity entity : entities) {
            number(entity, entity.aliases(), all);
        }
        return all;
    }

    private static List<Numbered> sameAs(List<Entity> entities) {
        List<Numbered> all = new ArrayList<>();
        for (Entity entity : entities) {
            number(entity, entity.sameAs(), all);
        }
        return all;
    }

    private static void number(Entity entity, List<String> values, List<Numbered> into) {
        for (int i = 0; i < values.size(); i++) {
            into.add(new Numbered(entity, i + 1, values.get(i)));
        }
    }
}
