package dev.dateline.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes articles as JSON in one of the many ways that mean the same; the same seed writes the same. */
final class OddJson {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** The lists of fields of the objects in an array, by its name. */
    private static final Map<String, FieldList<?>> LISTS = Map.of(
            "entities", Entity.FIELDS,
            "relations", Relation.FIELDS,
            "figures", Figure.FIELDS,
            "mentions", Mention.FIELDS);

    private final Random random;

    OddJson(long seed) {
        this.random = new Random(seed);
    }

    String write(Article article) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ArticleJson.writeLines(List.of(article).iterator(), plain);
        return object(EXACT.readTree(plain.toByteArray()), Article.FIELDS);
    }

    private <R> String object(JsonNode object, FieldList<R> list) {
        List<String> fields = new ArrayList<>();
        for (Field<R, ?> field : list.all()) {
            JsonNode value = object.get(field.name());
            String json = value == null ? nothing(field.shape().absent()) : value(field.name(), value);
            if (json != null) {
                fields.add(string(field.name()) + space() + ":" + space() + json);
            }
        }
        Collections.shuffle(fields, random);
        return "{" + space() + String.join(space() + "," + space(), fields) + space() + "}";
    }

    /** A field that says nothing is written, or null, or left out. */
    private @Nullable String nothing(@Nullable Object absent) {
        return switch (random.nextInt(3)) {
            case 0 -> absent instanceof List ? "[" + space() + "]" : String.valueOf(absent);
            case 1 -> "null";
            default -> null;
        };
    }

    private String value(String name, JsonNode value) {
        if (value.isArray()) {
            List<String> items = value.valueStream()
                    .map(item -> item.isObject() ? object(item, list(name)) : value(name, item))
                    .toList();
            return "[" + space() + String.join(space() + "," + space(), items) + space() + "]";
        }
        return value.isString()
                ? string(value.asString())
                : value.isNumber() ? decimal(value.decimalValue()) : value.toString();
    }

    private static FieldList<?> list(String name) {
        FieldList<?> list = LISTS.get(name);
        if (list == null) {
            throw new AssertionError(name);
        }
        return list;
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
