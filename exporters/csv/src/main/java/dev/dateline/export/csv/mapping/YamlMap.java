package dev.dateline.export.csv.mapping;

import dev.dateline.export.statements.mapping.MapNode;
import dev.dateline.model.Location;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.UnreadableInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads maps that are written in YAML 1.2. */
final class YamlMap {

    private final String name;

    private YamlMap(String name) {
        this.name = name;
    }

    /**
     * Reads a map.
     *
     * @param name what findings call it
     * @throws UnreadableInputException if it is no YAML, or has what maps never have
     */
    static MapNode parse(String name, String yaml) throws UnreadableInputException {
        YamlMap map = new YamlMap(name);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Node root = new Compose(settings).composeString(yaml).orElse(null);
            if (root == null) {
                throw new UnreadableInputException(new Location(name, 1, 1), "this map is empty");
            }
            return map.node(root);
        } catch (MarkedYamlEngineException e) {
            String problem = e.getProblem() == null ? "something is wrong here" : e.getProblem();
            throw new UnreadableInputException(map.at(e.getProblemMark()), "this is no YAML: " + problem);
        } catch (YamlEngineException e) {
            throw new UnreadableInputException(new Location(name, 1, 1), "this is no YAML: " + e.getMessage());
        }
    }

    private MapNode node(Node node) throws UnreadableInputException {
        Place at = at(node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            if (scalar.getTag().equals(Tag.NULL)) {
                throw new UnreadableInputException(
                        at,
                        "nothing stands here; write a value, take the name out, or put a text with braces into"
                                + " quotation marks");
            }
            return new MapNode.Text(scalar.getValue(), at);
        }
        if (node instanceof SequenceNode sequence) {
            List<MapNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(node(item));
            }
            return new MapNode.Items(items, at);
        }
        return entries((MappingNode) node, at);
    }

    private MapNode.Entries entries(MappingNode node, Place at) throws UnreadableInputException {
        Map<String, MapNode> entries = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            Place keyAt = at(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new UnreadableInputException(
                        keyAt, "a name is a text; put a text with braces into quotation marks");
            }
            if (entries.put(key.getValue(), node(entry.getValueNode())) != null) {
                throw new UnreadableInputException(keyAt, Quoted.of(key.getValue()) + " stands here twice");
            }
            places.put(key.getValue(), keyAt);
        }
        return new MapNode.Entries(entries, places, at);
    }

    private Place at(Optional<Mark> mark) {
        return at(mark.orElse(null));
    }

    private Place at(@Nullable Mark mark) {
        return mark == null ? new Location(name, 1, 1) : new Location(name, mark.getLine() + 1L, mark.getColumn() + 1L);
    }
}
