package dev.dateline.model;

import dev.dateline.model.EntityType.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes an article of a JSON value, or says everything that is wrong with it. */
final class ArticleBinder {

    private static final Set<String> ARTICLE = Set.of(
            "id",
            "headline",
            "standfirst",
            "language",
            "publisher",
            "authors",
            "published",
            "modified",
            "url",
            "text",
            "draft",
            "entities",
            "relations",
            "figures");
    private static final Set<String> ENTITY = Set.of(
            "id",
            "type",
            "name",
            "aliases",
            "description",
            "sameAs",
            "mentions",
            "when",
            "place",
            "countryCode",
            "latitude",
            "longitude");
    private static final Set<String> RELATION = Set.of("id", "subject", "type", "object", "when", "mentions");
    private static final Set<String> FIGURE = Set.of(
            "id",
            "measure",
            "label",
            "subject",
            "unit",
            "low",
            "best",
            "high",
            "lowExclusive",
            "highExclusive",
            "words",
            "change",
            "approximate",
            "basis",
            "attribution",
            "attributedTo",
            "event",
            "place",
            "when",
            "includedIn",
            "mentions");

    private final Findings findings;
    private final ArticleRules rules = new ArticleRules();
    private final MentionBinder mentions;

    private ArticleBinder(Findings findings, MentionBinder mentions) {
        this.findings = findings;
        this.mentions = mentions;
    }

    static ReadResult bind(JsonValue value, Findings.Locator locator) {
        Findings findings = new Findings(locator, value, textIn(value, "id"));
        Fields fields = Fields.of(value, Pointer.ROOT, ARTICLE, findings);
        if (fields == null) {
            return new ReadResult.Rejected(findings.all());
        }
        String text = fields.text("text", Values::text);
        MentionBinder mentions = new MentionBinder(text, fields.has("text"), findings);
        return new ArticleBinder(findings, mentions).article(fields, text, locator.locate(value.at()));
    }

    private static @Nullable String textIn(JsonValue value, String field) {
        return value instanceof JsonValue.Members members && members.values().get(field) instanceof JsonValue.Text text
                ? text.value()
                : null;
    }

    private ReadResult article(Fields fields, @Nullable String text, Location at) {
        String id = fields.requiredText("id", Values::id);
        String headline = fields.requiredText("headline", Values::text);
        String standfirst = fields.text("standfirst", Values::text);
        String language = fields.text("language", Values::language);
        String publisher = fields.text("publisher", Values::text);
        List<String> authors = fields.texts("authors", Values::text);
        Edtf published = fields.text("published", Edtf::parse);
        Edtf modified = fields.text("modified", Edtf::parse);
        String url = fields.text("url", Values::webIri);
        boolean draft = fields.flag("draft");
        List<Entity> entities = fields.items("entities", this::entity);
        List<Relation> relations = fields.items("relations", this::relation);
        List<Figure> figures = fields.items("figures", this::figure);
        rules.violations().forEach(v -> findings.error(v.pointer(), v.problem()));
        if (id == null || headline == null || !fields.sound()) {
            return new ReadResult.Rejected(findings.all());
        }
        Article article = new Article(
                id,
                headline,
                standfirst,
                language,
                publisher,
                authors,
                published,
                modified,
                url,
                text,
                draft,
                entities,
                relations,
                figures);
        warn(article);
        return new ReadResult.Accepted(article, at, findings.all());
    }

    private @Nullable Entity entity(JsonValue value, Pointer pointer) {
        Fields fields = Fields.of(value, pointer, ENTITY, findings);
        if (fields == null) {
            return null;
        }
        String id = fields.requiredText("id", Values::id);
        EntityType type = fields.requiredText("type", EntityType::of);
        String name = fields.requiredText("name", Values::text);
        var aliases = fields.distinctTexts("aliases", Values::text);
        var description = fields.text("description", Values::text);
        var sameAs = fields.distinctTexts("sameAs", Values::webIri);
        var quoted = mentions.of(fields);
        var when = fields.text("when", Edtf::parse);
        var place = fields.text("place", Values::id);
        var countryCode = fields.text("countryCode", Values::countryCode);
        var latitude = fields.number("latitude", Values::latitude);
        var longitude = fields.number("longitude", Values::longitude);
        if (type != null) {
            refuseMisplaced(fields, type);
        }
        if (fields.has("latitude") != fields.has("longitude")) {
            fields.error(fields.has("latitude") ? "latitude" : "longitude", Entity.HALF_A_COORDINATE);
        }
        if (id != null) {
            rules.entity(pointer, id, type);
        }
        rules.reference(fields.pointer("place"), place, EntityType.PLACES);
        if (id == null || type == null || name == null || !fields.sound()) {
            return null;
        }
        return new Entity(
                id, type, name, aliases, description, sameAs, quoted, when, place, countryCode, latitude, longitude);
    }

    private static void refuseMisplaced(Fields fields, EntityType type) {
        for (Attribute attribute : Attribute.values()) {
            if (fields.has(attribute.field()) && !attribute.owners().contains(type)) {
                fields.error(attribute.field(), Entity.misplaced(attribute, type));
            }
        }
    }

    private @Nullable Relation relation(JsonValue value, Pointer pointer) {
        Fields fields = Fields.of(value, pointer, RELATION, findings);
        if (fields == null) {
            return null;
        }
        String id = fields.requiredText("id", Values::id);
        String subject = fields.requiredText("subject", Values::id);
        String type = fields.requiredText("type", Values::relationType);
        String object = fields.requiredText("object", Values::id);
        Edtf when = fields.text("when", Edtf::parse);
        List<Mention> quoted = mentions.of(fields);
        if (id != null) {
            rules.relation(pointer, id);
        }
        rules.reference(fields.pointer("subject"), subject, Set.of());
        rules.reference(fields.pointer("object"), object, Set.of());
        if (id == null || subject == null || type == null || object == null || !fields.sound()) {
            return null;
        }
        return new Relation(id, subject, type, object, when, quoted);
    }

    private @Nullable Figure figure(JsonValue value, Pointer pointer) {
        Fields fields = Fields.of(value, pointer, FIGURE, findings);
        if (fields == null) {
            return null;
        }
        String id = fields.requiredText("id", Values::id);
        String measure = fields.requiredText("measure", Values::measure);
        String unit = fields.requiredText("unit", Values::unit);
        var label = fields.text("label", Values::text);
        var subject = fields.text("subject", Values::id);
        var low = fields.number("low", UnaryOperator.identity());
        var best = fields.number("best", UnaryOperator.identity());
        var high = fields.number("high", UnaryOperator.identity());
        boolean lowExclusive = fields.flag("lowExclusive");
        boolean highExclusive = fields.flag("highExclusive");
        var words = fields.text("words", Values::text);
        boolean change = fields.flag("change");
        boolean approximate = fields.flag("approximate");
        var basis = fields.text("basis", Basis::of);
        var attribution = fields.text("attribution", Values::text);
        var attributedTo = fields.text("attributedTo", Values::id);
        var event = fields.text("event", Values::id);
        var place = fields.text("place", Values::id);
        var when = fields.text("when", Edtf::parse);
        var includedIn = fields.text("includedIn", Values::id);
        var quoted = mentions.of(fields);
        if (!fields.has("low") && !fields.has("best") && !fields.has("high") && !fields.has("words")) {
            findings.error(pointer, Figure.NO_AMOUNT);
        }
        if (lowExclusive && !fields.has("low")) {
            fields.error("lowExclusive", Figure.withoutBound("lowExclusive", "low"));
        }
        if (highExclusive && !fields.has("high")) {
            fields.error("highExclusive", Figure.withoutBound("highExclusive", "high"));
        }
        if (id != null) {
            rules.figure(pointer, id, includedIn);
        }
        rules.reference(fields.pointer("subject"), subject, Set.of());
        rules.reference(fields.pointer("attributedTo"), attributedTo, EntityType.AGENTS);
        rules.reference(fields.pointer("event"), event, Set.of(EntityType.EVENT));
        rules.reference(fields.pointer("place"), place, EntityType.PLACES);
        if (id == null || measure == null || unit == null || !fields.sound()) {
            return null;
        }
        return new Figure(
                id,
                measure,
                label,
                subject,
                unit,
                low,
                best,
                high,
                lowExclusive,
                highExclusive,
                words,
                change,
                approximate,
                basis,
                attribution,
                attributedTo,
                event,
                place,
                when,
                includedIn,
                quoted);
    }

    private void warn(Article article) {
        Map<String, Figure> byId = article.figuresById();
        List<Figure> figures = article.figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.isOutOfOrder()) {
                findings.warning(
                        Pointer.ROOT.field("figures").item(i),
                        "the bounds are out of order: low, best, high should not fall;"
                                + " they are exported as they are");
            }
            Figure whole = figure.includedIn() == null ? null : byId.get(figure.includedIn());
            if (whole != null && figure.isLargerThan(whole)) {
                findings.warning(
                        Pointer.ROOT.field("figures").item(i).field("includedIn"),
                        "'" + figure.id() + "' is larger than '" + whole.id()
                                + "', which it is included in; both are exported as they are");
            }
        }
    }
}
