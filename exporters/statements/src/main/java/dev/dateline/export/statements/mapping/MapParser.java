package dev.dateline.export.statements.mapping;

import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.mapping.MapNode.Entries;
import dev.dateline.export.statements.reading.RecordFields;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Suggestion;
import dev.dateline.model.UnreadableInputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes sense of maps as they are written down. */
final class MapParser {

    private static final String ARTICLE = "article";
    private static final String LISTS = "lists";
    private static final String EMPTY = "empty";
    private static final String IGNORE = "ignore";
    private static final String DECIMAL = "decimal";
    private static final String GROUPING = "grouping";
    private static final Set<String> TOP = Set.of("about", ARTICLE, LISTS, EMPTY, IGNORE, DECIMAL, GROUPING);
    private static final String IF = "if";
    private static final String EQUALS = "equals";
    private static final String EACH = Item.PART;
    private static final String SPLIT = "split";
    private static final String VALUE = "value";
    private static final Set<String> OF_ITEMS = Set.of(IF, EQUALS, EACH, SPLIT);
    private static final String ALL = "*";

    private final TemplateParser templates;
    private final Map<String, Place> columns = new LinkedHashMap<>();

    private MapParser(TemplateParser templates) {
        this.templates = templates;
    }

    static ArticleMap parse(MapNode written) throws UnreadableInputException {
        Entries top = entries(written, "a map");
        requireKnown(top, TOP);
        MapNode article = top.entries().get(ARTICLE);
        if (article == null) {
            throw new UnreadableInputException(top.at(), "a map says under " + ARTICLE + " how articles are made");
        }
        MapParser parser = new MapParser(new TemplateParser(lists(top.entries().get(LISTS))));
        ObjectMap object = parser.object(entries(article, ARTICLE), RecordFields.ARTICLE, Set.of());
        if (object.id() == null) {
            throw new UnreadableInputException(article.at(), "the article has no id");
        }
        return new ArticleMap(object, parser.columns, reading(top.entries()));
    }

    private static ArticleMap.Reading reading(Map<String, MapNode> top) throws UnreadableInputException {
        Set<String> empty = new HashSet<>(texts(top.get(EMPTY)));
        empty.add("");
        Set<String> ignored = new HashSet<>(texts(top.get(IGNORE)));
        NumberMarks numbers = NumberMarks.of(mark(top, GROUPING), mark(top, DECIMAL));
        return new ArticleMap.Reading(empty, ignored, ignored.contains(ALL), numbers);
    }

    private static @Nullable String mark(Map<String, MapNode> top, String name) throws UnreadableInputException {
        MapNode written = top.get(name);
        if (written != null && text(written).text().isEmpty()) {
            throw new UnreadableInputException(written.at(), name + " is a mark, such as \".\" or \",\"");
        }
        return written == null ? null : text(written).text();
    }

    private static Map<String, Filter> lists(@Nullable MapNode written) throws UnreadableInputException {
        Map<String, Filter> lists = new LinkedHashMap<>();
        if (written == null) {
            return lists;
        }
        for (Map.Entry<String, MapNode> list : entries(written, LISTS).entries().entrySet()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, MapNode> value :
                    entries(list.getValue(), list.getKey()).entries().entrySet()) {
                values.put(value.getKey(), text(value.getValue()).text());
            }
            lists.put(list.getKey(), new Filter.Listed(list.getKey(), values));
        }
        return lists;
    }

    private ObjectMap object(Entries written, RecordFields fields, Set<String> others) throws UnreadableInputException {
        Set<String> known = new TreeSet<>(fields.values().keySet());
        known.addAll(fields.lists().keySet());
        known.addAll(others);
        requireKnown(written, known);
        List<ObjectMap.Value> values = new ArrayList<>();
        List<ObjectMap.Texts> texts = new ArrayList<>();
        List<ObjectMap.Objects> objects = new ArrayList<>();
        for (Map.Entry<String, MapNode> entry : written.entries().entrySet()) {
            String name = entry.getKey();
            Datatype datatype = fields.values().get(name);
            if (datatype != null) {
                values.add(new ObjectMap.Value(name, datatype, choices(entry.getValue())));
            } else if (fields.lists().containsKey(name)) {
                RecordFields of = fields.lists().get(name).orElse(null);
                if (of == null) {
                    texts.add(new ObjectMap.Texts(name, textItems(entry.getValue())));
                } else {
                    objects.add(new ObjectMap.Objects(name, objectItems(entry.getValue(), of)));
                }
            }
        }
        return new ObjectMap(values, texts, objects);
    }

    private List<ObjectMap.Choice> choices(MapNode written) throws UnreadableInputException {
        List<ObjectMap.Choice> choices = new ArrayList<>();
        for (MapNode each : listed(written)) {
            if (each instanceof Entries entries) {
                requireKnown(entries, Set.of(IF, EQUALS, VALUE));
                choices.add(new ObjectMap.Choice(condition(entries), template(required(entries, VALUE))));
            } else {
                choices.add(new ObjectMap.Choice(null, template(each)));
            }
        }
        return choices;
    }

    private List<Item<Template>> textItems(MapNode written) throws UnreadableInputException {
        List<Item<Template>> items = new ArrayList<>();
        for (MapNode each : listed(written)) {
            if (each instanceof Entries entries) {
                requireKnown(entries, Set.of(IF, EQUALS, EACH, SPLIT, VALUE));
                Item.Parts parts = parts(entries);
                MapNode value = parts == null || entries.entries().containsKey(VALUE)
                        ? required(entries, VALUE)
                        : new MapNode.Text("{" + EACH + "}", entries.at());
                items.add(new Item<>(condition(entries), parts, template(value)));
            } else {
                items.add(new Item<>(null, null, template(each)));
            }
        }
        return items;
    }

    private List<Item<ObjectMap>> objectItems(MapNode written, RecordFields fields) throws UnreadableInputException {
        List<Item<ObjectMap>> items = new ArrayList<>();
        for (MapNode each : listed(written)) {
            Entries entries = entries(each, "an item");
            items.add(new Item<>(condition(entries), parts(entries), object(entries, fields, OF_ITEMS)));
        }
        return items;
    }

    private @Nullable Condition condition(Entries written) throws UnreadableInputException {
        MapNode given = written.entries().get(IF);
        MapNode equal = written.entries().get(EQUALS);
        if (given == null && equal != null) {
            throw new UnreadableInputException(equal.at(), EQUALS + " stands beside " + IF + ", which is not there");
        }
        return given == null ? null : new Condition(template(given), equal == null ? null : template(equal));
    }

    private Item.@Nullable Parts parts(Entries written) throws UnreadableInputException {
        MapNode each = written.entries().get(EACH);
        MapNode split = written.entries().get(SPLIT);
        if ((each == null) != (split == null)) {
            throw new UnreadableInputException(written.at(), EACH + " and " + SPLIT + " stand together");
        }
        if (each == null || split == null) {
            return null;
        }
        String separator = text(split).text();
        if (separator.isEmpty()) {
            throw new UnreadableInputException(split.at(), SPLIT + " says what stands between the parts");
        }
        return new Item.Parts(template(each), separator);
    }

    private Template template(MapNode written) throws UnreadableInputException {
        Template template = templates.parse(text(written));
        for (String column : template.columns()) {
            if (!column.equals(EACH)) {
                columns.putIfAbsent(column, template.at());
            }
        }
        return template;
    }

    private static MapNode required(Entries written, String name) throws UnreadableInputException {
        MapNode value = written.entries().get(name);
        if (value == null) {
            throw new UnreadableInputException(written.at(), name + " is missing");
        }
        return value;
    }

    private static void requireKnown(Entries written, Collection<String> known) throws UnreadableInputException {
        for (String name : written.entries().keySet()) {
            if (!known.contains(name)) {
                throw new UnreadableInputException(
                        written.places().getOrDefault(name, written.at()),
                        Quoted.of(name) + " means nothing here" + Suggestion.hint(name, known));
            }
        }
    }

    private static List<MapNode> listed(MapNode written) {
        return written instanceof MapNode.Items items ? items.items() : List.of(written);
    }

    private static List<String> texts(@Nullable MapNode written) throws UnreadableInputException {
        List<String> texts = new ArrayList<>();
        for (MapNode each : written == null ? List.<MapNode>of() : listed(written)) {
            texts.add(text(each).text());
        }
        return texts;
    }

    private static MapNode.Text text(MapNode written) throws UnreadableInputException {
        if (written instanceof MapNode.Text text) {
            return text;
        }
        throw new UnreadableInputException(written.at(), "a text stands here");
    }

    private static Entries entries(MapNode written, String what) throws UnreadableInputException {
        if (written instanceof Entries entries) {
            return entries;
        }
        throw new UnreadableInputException(written.at(), what + " is a mapping of names to values");
    }
}
