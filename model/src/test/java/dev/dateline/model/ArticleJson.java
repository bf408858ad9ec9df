package dev.dateline.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes articles as JSON in one of the many ways that mean the same; the same seed writes the same. */
final class ArticleJson {

    private final Random random;

    ArticleJson(long seed) {
        this.random = new Random(seed);
    }

    String write(Article article) {
        List<String> fields = new ArrayList<>();
        text(fields, "id", article.id());
        text(fields, "headline", article.headline());
        text(fields, "standfirst", article.standfirst());
        text(fields, "language", article.language());
        text(fields, "publisher", article.publisher());
        list(fields, "authors", article.authors(), this::string);
        text(fields, "published", article.published());
        text(fields, "modified", article.modified());
        text(fields, "url", article.url());
        text(fields, "text", article.text());
        flag(fields, "draft", article.draft());
        list(fields, "entities", article.entities(), this::entity);
        list(fields, "relations", article.relations(), this::relation);
        list(fields, "figures", article.figures(), this::figure);
        return object(fields);
    }

    private String entity(Entity entity) {
        List<String> fields = new ArrayList<>();
        text(fields, "id", entity.id());
        text(fields, "type", entity.type().label());
        text(fields, "name", entity.name());
        list(fields, "aliases", entity.aliases(), this::string);
        text(fields, "description", entity.description());
        list(fields, "sameAs", entity.sameAs(), this::string);
        list(fields, "mentions", entity.mentions(), this::mention);
        text(fields, "when", entity.when());
        text(fields, "place", entity.place());
        text(fields, "countryCode", entity.countryCode());
        number(fields, "latitude", entity.latitude());
        number(fields, "longitude", entity.longitude());
        return object(fields);
    }

    private String relation(Relation relation) {
        List<String> fields = new ArrayList<>();
        text(fields, "id", relation.id());
        text(fields, "subject", relation.subject());
        text(fields, "type", relation.type());
        text(fields, "object", relation.object());
        text(fields, "when", relation.when());
        list(fields, "mentions", relation.mentions(), this::mention);
        return object(fields);
    }

    private String figure(Figure figure) {
        List<String> fields = new ArrayList<>();
        text(fields, "id", figure.id());
        text(fields, "measure", figure.measure());
        text(fields, "label", figure.label());
        text(fields, "subject", figure.subject());
        text(fields, "unit", figure.unit());
        number(fields, "low", figure.low());
        number(fields, "best", figure.best());
        number(fields, "high", figure.high());
        flag(fields, "lowExclusive", figure.lowExclusive());
        flag(fields, "highExclusive", figure.highExclusive());
        text(fields, "words", figure.words());
        flag(fields, "change", figure.change());
        flag(fields, "approximate", figure.approximate());
        Basis basis = figure.basis();
        text(fields, "basis", basis == null ? null : basis.label());
        text(fields, "attribution", figure.attribution());
        text(fields, "attributedTo", figure.attributedTo());
        text(fields, "event", figure.event());
        text(fields, "place", figure.place());
        text(fields, "when", figure.when());
        text(fields, "includedIn", figure.includedIn());
        list(fields, "mentions", figure.mentions(), this::mention);
        return object(fields);
    }

    private String mention(Mention mention) {
        List<String> fields = new ArrayList<>();
        number(fields, "start", BigDecimal.valueOf(mention.start()));
        number(fields, "end", BigDecimal.valueOf(mention.end()));
        text(fields, "quote", mention.quote());
        return object(fields);
    }

    private void text(List<String> fields, String name, @Nullable Object value) {
        add(fields, name, value == null ? "null" : string(value.toString()), value == null);
    }

    private void flag(List<String> fields, String name, boolean value) {
        add(fields, name, value ? "true" : "false", !value);
    }

    private void number(List<String> fields, String name, @Nullable BigDecimal value) {
        add(fields, name, value == null ? "null" : decimal(value), value == null);
    }

    private <T> void list(List<String> fields, String name, List<T> values, Function<T, String> write) {
        String items =
                String.join(space() + "," + space(), values.stream().map(write).toList());
        add(fields, name, "[" + space() + items + space() + "]", values.isEmpty());
    }

    /** A field that says nothing is written, or null, or left out. */
    private void add(List<String> fields, String name, String json, boolean saysNothing) {
        int form = saysNothing ? random.nextInt(3) : 0;
        if (form < 2) {
            fields.add(string(name) + space() + ":" + space() + (form == 0 ? json : "null"));
        }
    }

    private String object(List<String> fields) {
        List<String> shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, random);
        return "{" + space() + String.join(space() + "," + space(), shuffled) + space() + "}";
    }

    private String space() {
        return switch (random.nextInt(6)) {
            case 0 -> "\n";
            case 1 -> "\r\n\t";
            case 2 -> "  ";
            default -> "";
        };
    }

    private String decimal(BigDecimal value) {
        return switch (random.nextInt(4)) {
            case 0 -> value.setScale(value.scale() + 3).toPlainString();
            case 1 -> value.unscaledValue() + "E" + -value.scale();
            case 2 -> value.movePointLeft(3).toPlainString() + "e+3";
            default -> value.toPlainString();
        };
    }

    private String string(String value) {
        StringBuilder json = new StringBuilder("\"");
        value.codePoints().mapToObj(Character::toString).forEach(character -> {
            boolean escape = mustBeEscaped(character) || random.nextInt(10) == 0;
            character.chars().forEach(c -> json.append(escape ? escaped((char) c) : String.valueOf((char) c)));
        });
        return json.append('"').toString();
    }

    private static boolean mustBeEscaped(String character) {
        return character.charAt(0) < 0x20 || character.equals("\"") || character.equals("\\");
    }

    private String escaped(char c) {
        if (random.nextBoolean()) {
            return String.format(Locale.ROOT, random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c);
        }
        return switch (c) {
            case '"', '\\', '/' -> "\\" + c;
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
