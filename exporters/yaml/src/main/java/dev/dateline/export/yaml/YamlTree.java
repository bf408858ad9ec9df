package dev.dateline.export.yaml;

import dev.dateline.model.Location;
import dev.dateline.model.Place;
import dev.dateline.model.UnreadableInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes values of what a parser meets. What repeats another part of a document is that part, and has its place. */
final class YamlTree {

    private static final int MOST_NESTING = 64;
    private static final int MOST_VALUES = 250_000;
    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    private final String input;
    private final Iterator<Event> events;
    private final Map<Anchor, YamlValue> anchored = new HashMap<>();
    private int kept;
    private int values;

    YamlTree(String input, Iterator<Event> events) {
        this.input = input;
        this.events = events;
    }

    /** Forgets what another document has named. */
    void beginDocument() {
        anchored.clear();
        kept = 0;
    }

    /**
     * The value that an event begins.
     *
     * @throws UnreadableInputException if it is too large, or says what articles have no use for
     */
    YamlValue value(Event event) throws UnreadableInputException {
        values = 0;
        return value(event, 0);
    }

    private YamlValue value(Event event, int depth) throws UnreadableInputException {
        Place at = at(event);
        require(depth <= MOST_NESTING, at, "lists and fields are nested more than " + MOST_NESTING + " deep");
        require(++values <= MOST_VALUES, at, "an article has more than 250,000 values");
        if (event instanceof AliasEvent alias) {
            YamlValue repeated = anchored.get(alias.getAlias());
            if (repeated == null) {
                throw new UnreadableInputException(
                        at, "nothing before this that is complete is named &" + alias.getAlias());
            }
            return repeated;
        }
        if (!(event instanceof NodeEvent node)) {
            throw new UnreadableInputException(at, "there is no value here");
        }
        int before = values;
        YamlValue value = node instanceof ScalarEvent scalar ? scalar(scalar, at) : collection(node, at, depth);
        keep(node.getAnchor(), value, 1 + values - before);
        return value;
    }

    private void keep(Optional<Anchor> anchor, YamlValue value, int size) throws UnreadableInputException {
        if (anchor.isPresent()) {
            kept += size;
            require(kept <= MOST_VALUES, value.at(), "a document has more than 250,000 values with names (&)");
            anchored.put(anchor.get(), value);
        }
    }

    private static YamlValue scalar(ScalarEvent scalar, Place at) throws UnreadableInputException {
        Optional<String> tag = scalar.getTag();
        boolean isText =
                tag.isPresent() && (tag.get().equals(TEXT_TAG) || tag.get().equals("!"));
        if (!isText) {
            requireNoTag(tag, at);
        }
        return new YamlValue.Scalar(scalar.getValue(), scalar.isPlain() && !isText, at);
    }

    private YamlValue collection(NodeEvent event, Place at, int depth) throws UnreadableInputException {
        if (event instanceof CollectionStartEvent start) {
            requireNoTag(start.getTag(), at);
        }
        return event.getEventId() == Event.ID.SequenceStart ? items(at, depth) : members(at, depth);
    }

    private YamlValue items(Place at, int depth) throws UnreadableInputException {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new YamlValue.Items(items, at);
    }

    private YamlValue members(Place at, int depth) throws UnreadableInputException {
        List<YamlValue.Member> members = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlValue name = value(event, depth + 1);
            if (!(name instanceof YamlValue.Scalar scalar)) {
                throw new UnreadableInputException(name.at(), "the name of a field is a word");
            }
            members.add(new YamlValue.Member(scalar.written(), value(events.next(), depth + 1), name.at()));
        }
        return new YamlValue.Members(members, at);
    }

    private static void requireNoTag(Optional<String> tag, Place at) throws UnreadableInputException {
        if (tag.isPresent()) {
            throw new UnreadableInputException(at, "articles have no tags, such as " + tag.get() + "; leave it out");
        }
    }

    private static void require(boolean holds, Place at, String problem) throws UnreadableInputException {
        if (!holds) {
            throw new UnreadableInputException(at, problem);
        }
    }

    /** Where an event begins. */
    Place at(Event event) {
        return at(input, event.getStartMark());
    }

    /** A place as the parser marks it, counted from 1. */
    static Place at(String input, Optional<Mark> mark) {
        return mark.<Place>map(each -> new Location(input, each.getLine() + 1L, each.getColumn() + 1L))
                .orElse(new Location(input, 1, 1));
    }
}
