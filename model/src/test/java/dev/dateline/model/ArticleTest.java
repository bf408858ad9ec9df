package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record that exists obeys the rules, whoever made it. */
class ArticleTest {

    private static final Entity PERSON = entity("p", EntityType.PERSON);
    private static final Entity EVENT = entity("v", EntityType.EVENT);
    private static final Entity PLACE = entity("l", EntityType.PLACE);

    @Test
    void refusesSingleValuesThatTheReaderRefuses() {
        refused("is not an id", () -> article("a b", "h", null, null));
        refused("an empty string", () -> article("a", "", null, null));
        refused("is not a language tag", () -> article("a", "h", "en_US", null));
        refused("is not an IRI", () -> article("a", "h", null, "http://example.org/a b"));
        refused("is not an id", () -> entity("é", EntityType.PERSON, "n"));
        refused("an empty string", () -> entity("e", EntityType.PERSON, ""));
        refused("is not a relation type", () -> relation("r", "p", "Leads", "v"));
        refused("is not an id", () -> relation("r", "the p", "leads", "v"));
        refused("is not a measure", () -> figure("f", "The Dead", "person", null, null));
        refused("is not a unit", () -> figure("f", "deaths", "a person", null, null));
        refused("is not an id", () -> figure("f", "deaths", "person", "no id", null));
    }

    @Test
    void refusesAnEmptyTextWhereThereMayBeNone() {
        refused(
                "an empty string",
                () -> new Article(
                        "a", "h", "", null, null, List.of(), null, null, null, List.of(), List.of(), List.of()));
        refused(
                "an empty string",
                () -> new Article(
                        "a", "h", null, null, null, List.of(""), null, null, null, List.of(), List.of(), List.of()));
        refused(
                "an empty string",
                () -> new Article(
                        "a", "h", null, null, null, List.of(), null, null, "", List.of(), List.of(), List.of()));
    }

    @Test
    void refusesAFigureWithoutANumber() {
        refused(
                "a figure needs at least one of low, best, high and words",
                () -> new Figure(
                        "f", "m", null, null, "u", null, null, null, false, null, null, null, null, null, null, null,
                        List.of()));
        refused(
                "more than 28 digits",
                () -> new Figure(
                        "f",
                        "m",
                        null,
                        null,
                        "u",
                        new BigDecimal("1E28"),
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void refusesWhatIsThereTwice() {
        Mention mention = new Mention(0, 1, "x");
        refused("aliases holds a value twice", () -> entity(List.of("x", "x"), List.of(), List.of()));
        refused(
                "sameAs holds a value twice",
                () -> entity(List.of(), List.of("http://example.org/", "http://example.org/"), List.of()));
        refused("mentions holds a value twice", () -> entity(List.of(), List.of(), List.of(mention, mention)));
        refused(
                "mentions holds a value twice",
                () -> new Relation("r", "a", "x", "b", null, List.of(mention, mention)));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void refusesAttributesOfOtherTypes(EntityType type) {
        assertThat(accepts(() -> entity(type, Edtf.parse("2031"), null, null, null)))
                .isEqualTo(type == EntityType.EVENT);
        assertThat(accepts(() -> entity(type, null, "l", null, null))).isEqualTo(type == EntityType.EVENT);
        assertThat(accepts(() -> entity(type, null, null, "FR", null)))
                .isEqualTo(type == EntityType.PLACE || type == EntityType.COUNTRY);
        assertThat(accepts(() -> entity(type, null, null, null, BigDecimal.ONE)))
                .isEqualTo(type == EntityType.PLACE);
    }

    @Test
    void refusesHalfACoordinate() {
        refused(
                "a latitude needs a longitude",
                () -> new Entity(
                        "l",
                        EntityType.PLACE,
                        "n",
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        BigDecimal.ONE,
                        null));
        refused(
                "a latitude needs a longitude",
                () -> new Entity(
                        "l",
                        EntityType.PLACE,
                        "n",
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.ONE));
    }

    @Test
    void refusesIdsThatAreThereTwice() {
        refused(
                "/entities/1/id: the article has another entity 'p'",
                () -> article(List.of(PERSON, PERSON), List.of(), List.of()));
        Relation relation = relation("r", "p", "participantIn", "v");
        refused(
                "/relations/1/id: the article has another relation 'r'",
                () -> article(List.of(PERSON, EVENT), List.of(relation, relation), List.of()));
        Figure figure = figure("f", "m", "u", null, null);
        refused(
                "/figures/1/id: the article has another figure 'f'",
                () -> article(List.of(), List.of(), List.of(figure, figure)));
    }

    @Test
    void letsARelationAndAFigureHaveTheIdOfAnEntity() {
        Article article = article(
                List.of(PERSON),
                List.of(relation("p", "p", "opposedTo", "p")),
                List.of(figure("p", "m", "u", "p", null)));
        assertThat(article.entitiesById()).containsOnlyKeys("p");
        assertThat(article.figuresById()).containsOnlyKeys("p");
    }

    @Test
    void refusesReferencesThatLeadNowhere() {
        refused(
                "/relations/0/object: the article has no entity 'v'; known are p",
                () -> article(List.of(PERSON), List.of(relation("r", "p", "participantIn", "v")), List.of()));
        refused(
                "/figures/0/subject: the article has no entity 'v'",
                () -> article(List.of(PERSON), List.of(), List.of(figure("f", "m", "u", "v", null))));
        refused(
                "/figures/0/includedIn: the article has no figure 'g'; known are f",
                () -> article(List.of(), List.of(), List.of(figure("f", "m", "u", null, "g"))));
    }

    @Test
    void refusesReferencesToAnotherType() {
        refused(
                "/entities/0/place: 'p' has the type Person; this refers to Country or Place",
                () -> article(List.of(entity(EntityType.EVENT, null, "p", null, null), PERSON), List.of(), List.of()));
        refused(
                "/figures/0/attributedTo: 'l' has the type Place",
                () -> article(List.of(PLACE), List.of(), List.of(figure("l", null, null))));
        refused(
                "/figures/0/event: 'p' has the type Person",
                () -> article(List.of(PERSON), List.of(), List.of(figure(null, "p", null))));
        refused(
                "/figures/0/place: 'v' has the type Event",
                () -> article(List.of(EVENT), List.of(), List.of(figure(null, null, "v"))));
    }

    @Test
    void refusesFiguresThatContainThemselves() {
        refused(
                "/figures/0/includedIn: figure 'f' would be a part of itself",
                () -> article(List.of(), List.of(), List.of(figure("f", "m", "u", null, "f"))));
        refused(
                "/figures/1/includedIn: figure 'g' would be a part of itself",
                () -> article(
                        List.of(),
                        List.of(),
                        List.of(
                                figure("f", "m", "u", null, "g"),
                                figure("g", "m", "u", null, "h"),
                                figure("h", "m", "u", null, "g"))));
    }

    @Test
    void refusesQuotesThatDoNotStandThere() {
        Entity quoted = entity(List.of(), List.of(), List.of(new Mention(1, 3, "ab")));
        refused(
                "the text does not read 'ab' at code points 1 to 3, where 'e' quotes it",
                () -> article("abab", quoted));
        refused("the text does not read 'ab'", () -> article(null, quoted));
        assertThat(article("🚢ab", quoted).mentions()).hasSize(1);
    }

    @Test
    void numbersItsMentionsAndKnowsTheirParagraphs() {
        Entity quoted = entity(List.of(), List.of(), List.of(new Mention(7, 8, "b"), new Mention(0, 1, "🚢")));
        Article article = article("🚢 a\n\n\n\nb", entity(List.of(), List.of(), List.of(new Mention(7, 8, "b"))));
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("🚢 a", "", "b");
        assertThat(article.mentions()).extracting(NumberedMention::paragraph).containsExactly(3);
        assertThat(article("🚢 a\n\n\n\nb", quoted).mentions())
                .containsExactly(
                        new NumberedMention(1, quoted, new Mention(7, 8, "b"), 3),
                        new NumberedMention(2, quoted, new Mention(0, 1, "🚢"), 1));
    }

    @Test
    void hasNoParagraphsWithoutText() {
        assertThat(article("a", "h", null, null).paragraphs()).isEmpty();
        assertThat(article("a", "h", null, null).mentions()).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        List<Entity> entities = new ArrayList<>(List.of(PERSON));
        Article article = article(entities, List.of(), List.of());
        entities.clear();
        assertThat(article.entities()).containsExactly(PERSON);
    }

    private static void refused(String problem, Supplier<?> making) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> accepted(making))
                .withMessageContaining(problem);
    }

    private static boolean accepted(Supplier<?> making) {
        return making.get() != null;
    }

    private static boolean accepts(Supplier<?> making) {
        try {
            return accepted(making);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static Article article(String id, String headline, @Nullable String language, @Nullable String url) {
        return new Article(
                id, headline, null, language, null, List.of(), null, url, null, List.of(), List.of(), List.of());
    }

    private static Article article(@Nullable String text, Entity entity) {
        return new Article(
                "a", "h", null, null, null, List.of(), null, null, text, List.of(entity), List.of(), List.of());
    }

    private static Article article(List<Entity> entities, List<Relation> relations, List<Figure> figures) {
        return new Article("a", "h", null, null, null, List.of(), null, null, null, entities, relations, figures);
    }

    private static Entity entity(String id, EntityType type) {
        return entity(id, type, "n");
    }

    private static Entity entity(String id, EntityType type, String name) {
        return new Entity(id, type, name, List.of(), null, List.of(), List.of(), null, null, null, null, null);
    }

    private static Entity entity(List<String> aliases, List<String> sameAs, List<Mention> mentions) {
        return new Entity("e", EntityType.WORK, "n", aliases, null, sameAs, mentions, null, null, null, null, null);
    }

    private static Entity entity(
            EntityType type,
            @Nullable Edtf when,
            @Nullable String place,
            @Nullable String countryCode,
            @Nullable BigDecimal degrees) {
        return new Entity(
                "e", type, "n", List.of(), null, List.of(), List.of(), when, place, countryCode, degrees, degrees);
    }

    private static Relation relation(String id, String subject, String type, String object) {
        return new Relation(id, subject, type, object, null, List.of());
    }

    private static Figure figure(
            String id, String measure, String unit, @Nullable String subject, @Nullable String includedIn) {
        return new Figure(
                id,
                measure,
                null,
                subject,
                unit,
                BigDecimal.ONE,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                includedIn,
                List.of());
    }

    private static Figure figure(@Nullable String attributedTo, @Nullable String event, @Nullable String place) {
        return new Figure(
                "f",
                "m",
                null,
                null,
                "u",
                BigDecimal.ONE,
                null,
                null,
                false,
                null,
                null,
                attributedTo,
                event,
                place,
                null,
                null,
                List.of());
    }
}
