package dev.dateline.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes articles that are right but otherwise as odd as they can be; the same seed makes the same articles. */
final class RandomArticles {

    private static final List<String> SCRAPS = List.of(
            "a",
            "Z",
            "0",
            " ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\"",
            "\\",
            "/",
            "'",
            "é",
            "e\u0301",
            "ı",
            "İ",
            "한",
            "مر",
            "🚢",
            "👨\u200d👩",
            "𝕽",
            "\u0001",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\uffff",
            "=1+1",
            "NULL",
            "\\u0041");
    private static final List<String> LANGUAGES = List.of("en", "pt-BR", "zh-Hant-TW", "x-mizzle", "EN-latn-gb");
    private static final List<String> IRIS = List.of(
            "http://example.org", "https://example.org/인물/한물결?a=b#c", "HTTP://example.org:80/%20", "http://[::1]/");
    private static final List<String> DATES = List.of(
            "2031",
            "2031-05",
            "2032-02-29",
            "2031-05-04T10:30:00+05:45",
            "2031~",
            "2031-05?",
            "2031/2032-01",
            "../2031",
            "2031-05/..");
    private static final String ID_LETTERS = "abcXYZ019._~-";

    private static final Set<EntityType> PLACES = Reference.PLACE.types();
    private static final Set<EntityType> AGENTS = Reference.SOURCE.types();

    private final Random random;

    RandomArticles(long seed) {
        this.random = new Random(seed);
    }

    Article next() {
        String text = maybe(() -> text(400));
        List<Entity> entities = entities(text);
        return new Article(
                id(),
                text(8),
                maybe(() -> text(5)),
                maybe(() -> one(LANGUAGES)),
                maybe(() -> text(5)),
                some(3, () -> text(3)),
                maybe(this::date),
                maybe(this::date),
                maybe(() -> one(IRIS)),
                text,
                random.nextBoolean(),
                entities,
                entities.isEmpty() ? List.of() : relations(entities, text),
                figures(entities, text));
    }

    private List<Entity> entities(@Nullable String text) {
        List<Entity> entities = new ArrayList<>();
        for (String id : ids(6)) {
            EntityType type = one(List.of(EntityType.values()));
            boolean event = type == EntityType.EVENT;
            boolean place = type == EntityType.PLACE;
            boolean located = place && random.nextBoolean();
            entities.add(new Entity(
                    id,
                    type,
                    text(4),
                    distinct(() -> text(3)),
                    maybe(() -> text(4)),
                    distinct(() -> one(IRIS)),
                    mentions(text),
                    event ? maybe(this::date) : null,
                    event ? maybe(() -> any(entities, PLACES)) : null,
                    place || type == EntityType.COUNTRY ? maybe(() -> one(List.of("FR", "ZZ"))) : null,
                    located ? degrees(90) : null,
                    located ? degrees(180) : null));
        }
        return entities;
    }

    private List<Relation> relations(List<Entity> entities, @Nullable String text) {
        return ids(4).stream()
                .map(id -> new Relation(
                        id,
                        one(entities).id(),
                        one(List.of("memberOf", "x", "is2nd")),
                        one(entities).id(),
                        maybe(this::date),
                        mentions(text)))
                .toList();
    }

    private List<Figure> figures(List<Entity> entities, @Nullable String text) {
        List<Figure> figures = new ArrayList<>();
        for (String id : ids(4)) {
            int given = 1 + random.nextInt(15);
            figures.add(new Figure(
                    id,
                    one(List.of("people", "people-rescued", "2nd-m")),
                    maybe(() -> text(3)),
                    maybe(() -> any(entities, Set.of(EntityType.values()))),
                    one(List.of("person", "%", "명", "[in_i'H2O]")),
                    (given & 1) == 0 ? null : number(),
                    (given & 2) == 0 ? null : number(),
                    (given & 4) == 0 ? null : number(),
                    (given & 1) != 0 && random.nextBoolean(),
                    (given & 4) != 0 && random.nextBoolean(),
                    (given & 8) == 0 ? null : text(3),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    maybe(() -> one(List.of(Basis.values()))),
                    maybe(() -> text(3)),
                    maybe(() -> any(entities, AGENTS)),
                    maybe(() -> any(entities, Set.of(EntityType.EVENT))),
                    maybe(() -> any(entities, PLACES)),
                    maybe(this::date),
                    figures.isEmpty() ? null : maybe(() -> one(figures).id()),
                    mentions(text)));
        }
        return figures;
    }

    private List<Mention> mentions(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        int[] codePoints = text.codePoints().toArray();
        return distinct(() -> {
            int start = random.nextInt(codePoints.length);
            while (Blanks.isBlank(codePoints[start])) {
                start = random.nextInt(codePoints.length);
            }
            int length = 1 + random.nextInt(Math.min(20, codePoints.length - start));
            return new Mention(start, start + length, new String(codePoints, start, length));
        });
    }

    private String text(int scraps) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(scraps); i >= 0; i--) {
            text.append(one(SCRAPS));
        }
        return Blanks.isBlank(text.toString()) ? text.append("x").toString() : text.toString();
    }

    private String id() {
        StringBuilder id = new StringBuilder("a");
        for (int i = random.nextInt(10); i > 0; i--) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        return id.toString();
    }

    private List<String> ids(int most) {
        return IntStream.range(0, random.nextInt(most)).mapToObj(i -> i + id()).toList();
    }

    private Edtf date() {
        return Edtf.parse(one(DATES));
    }

    private BigDecimal number() {
        BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(92), random), random.nextInt(11));
        return random.nextBoolean() ? number : number.negate();
    }

    private BigDecimal degrees(int most) {
        return BigDecimal.valueOf(random.nextInt(2 * most * 1000 + 1) - most * 1000L, 3);
    }

    private @Nullable String any(List<Entity> entities, Set<EntityType> types) {
        List<String> fitting = entities.stream()
                .filter(e -> types.contains(e.type()))
                .map(Entity::id)
                .toList();
        return fitting.isEmpty() ? null : one(fitting);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> @Nullable T maybe(Supplier<@Nullable T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> value.get())
                .toList();
    }

    private <T> List<T> distinct(Supplier<T> value) {
        return List.copyOf(new LinkedHashSet<>(some(4, value)));
    }
}
