package dev.dateline.export.statements.mapping;

import dev.dateline.export.statements.mapping.Template.Filled;
import dev.dateline.export.statements.reading.CellText;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.Transcript.Fields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article that rows are put into, one after the other. What several rows say of one thing, known by its id, is put there
 * once and has to be the same.
 */
final class MappedArticle {

    private final NumberMarks numbers;
    private final Transcript transcript;
    private final Made article;

    /** An object, and what it has so far. */
    private static final class Made {
        private final Fields fields;
        private final Map<String, Filled> values = new HashMap<>();
        private final Map<String, Set<String>> texts = new HashMap<>();
        private final Map<String, Map<String, Made>> objects = new HashMap<>();

        Made(Fields fields) {
            this.fields = fields;
        }
    }

    MappedArticle(NumberMarks numbers, Place at) {
        this.numbers = numbers;
        this.transcript = new Transcript(at);
        this.article = new Made(transcript.fields());
    }

    Transcript transcript() {
        return transcript;
    }

    /** Puts into it what a row says. */
    void add(ObjectMap map, MappedRow row) {
        put(map, row, article);
    }

    private void put(ObjectMap map, MappedRow row, Made into) {
        for (ObjectMap.Value value : map.values()) {
            Filled filled = filled(value, row);
            if (filled != null) {
                put(value, filled, into);
            }
        }
        for (ObjectMap.Texts texts : map.texts()) {
            for (Item<Template> item : texts.items()) {
                putTexts(texts.name(), item, row, into);
            }
        }
        for (ObjectMap.Objects objects : map.objects()) {
            for (Item<ObjectMap> item : objects.items()) {
                putObjects(objects.name(), item, row, into);
            }
        }
    }

    private @Nullable Filled filled(ObjectMap.Value value, MappedRow row) {
        try {
            return value.fill(row);
        } catch (UnfitException e) {
            tell(e, row);
            return null;
        }
    }

    private void put(ObjectMap.Value value, Filled filled, Made into) {
        Filled before = into.values.putIfAbsent(value.name(), filled);
        if (before != null) {
            if (!before.text().equals(filled.text())) {
                transcript.error(
                        FindingKind.REPEATED_FIELD,
                        filled.at(),
                        value.name() + " is " + Quoted.of(filled.text()) + " here and " + Quoted.of(before.text())
                                + " at " + before.at() + "; rows of one thing say the same of it");
            }
            return;
        }
        try {
            write(value, filled, into.fields);
        } catch (UnfitException e) {
            transcript.error(e.kind(), filled.at(), e.problem());
        }
    }

    private void write(ObjectMap.Value value, Filled filled, Fields into) throws UnfitException {
        boolean isNumber = switch (value.datatype()) {
            case DECIMAL, INTEGER -> true;
            default -> false;
        };
        String text = isNumber ? numbers.plain(filled.text()) : filled.text();
        String normal = CellText.normal(text, value.datatype());
        if (normal == null) {
            throw new UnfitException(
                    FindingKind.WRONG_TYPE, Quoted.of(text) + " " + CellText.problem(value.datatype()));
        }
        switch (value.datatype()) {
            case DECIMAL, INTEGER -> into.number(value.name(), normal, filled.at());
            case BOOLEAN -> into.flag(value.name(), Boolean.parseBoolean(normal), filled.at());
            default -> into.text(value.name(), normal, filled.at());
        }
    }

    private void putTexts(String name, Item<Template> item, MappedRow row, Made into) {
        try {
            for (MappedRow each : item.rows(row)) {
                Filled text = item.what().fill(each);
                boolean isNew = text != null
                        && into.texts
                                .computeIfAbsent(name, key -> new HashSet<>())
                                .add(text.text());
                if (isNew && text != null) {
                    into.fields.items(name, text.at()).text(text.text(), text.at());
                }
            }
        } catch (UnfitException e) {
            tell(e, row);
        }
    }

    private void putObjects(String name, Item<ObjectMap> item, MappedRow row, Made into) {
        try {
            for (MappedRow each : item.rows(row)) {
                String key = key(item.what(), each);
                Made made = into.objects
                        .computeIfAbsent(name, of -> new HashMap<>())
                        .computeIfAbsent(
                                key,
                                of -> new Made(into.fields.items(name, row.at()).object(row.at())));
                put(item.what(), each, made);
            }
        } catch (UnfitException e) {
            tell(e, row);
        }
    }

    /** What an object is known by: its id, or all its values if it has none. */
    private static String key(ObjectMap map, MappedRow row) throws UnfitException {
        ObjectMap.Value id = map.id();
        StringBuilder key = new StringBuilder();
        for (ObjectMap.Value value : id == null ? map.values() : List.of(id)) {
            Filled filled = value.fill(row);
            key.append(filled == null ? "" : filled.text()).append('\n');
        }
        return key.toString();
    }

    private void tell(UnfitException e, MappedRow row) {
        transcript.error(e.kind(), e.placeOr(row.at()), e.problem());
    }
}
