package dev.dateline.export.yaml;

import dev.dateline.model.ArticleSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the values of fields are, from the JSON Schema of articles, which is YAML as well. */
final class FieldTypes {

    /** What a word without quotes can be. */
    enum Type {
        TEXT,
        NUMBER,
        FLAG
    }

    private static final Map<String, Type> TYPES = types();

    private FieldTypes() {}

    /** What a field has; a text if there is no such field. */
    static Type of(String name) {
        return TYPES.getOrDefault(name, Type.TEXT);
    }

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        addAll(new Load(LoadSettings.builder().build()).loadFromString(ArticleSchema.text()), types);
        return Map.copyOf(types);
    }

    private static void addAll(Object schema, Map<String, Type> types) {
        if (schema instanceof Map<?, ?> object) {
            if (object.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((name, property) -> add(String.valueOf(name), property, types));
            }
            object.values().forEach(value -> addAll(value, types));
        } else if (schema instanceof List<?> items) {
            items.forEach(item -> addAll(item, types));
        }
    }

    private static void add(String name, Object property, Map<String, Type> types) {
        Object type = property instanceof Map<?, ?> object ? object.get("type") : null;
        List<?> named = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
        if (named.contains("number") || named.contains("integer")) {
            types.put(name, Type.NUMBER);
        } else if (named.contains("boolean")) {
            types.put(name, Type.FLAG);
        }
    }
}
