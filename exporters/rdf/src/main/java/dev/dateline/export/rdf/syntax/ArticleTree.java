package dev.dateline.export.rdf.syntax;

import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.FigureTerms;
import dev.dateline.export.vocabulary.MentionTerms;
import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The triples of an article as a tree: what it speaks of, its authors, relations and figures inside it, what mentions
 * each of them inside that. A thing is told in full once; where it is named again there is its IRI.
 */
final class ArticleTree {

    /** What these lead to is told where they lead to it first. */
    private static final Set<String> INSIDE = Set.of(
            ArticleTerms.AUTHOR,
            ArticleTerms.MENTIONS,
            FigureTerms.MEASURE,
            MentionTerms.TARGET,
            MentionTerms.SELECTOR);

    /**
     * Things that are told inside of what they lead to.
     *
     * @param name what the published context calls the property the other way round
     * @param property the property
     * @param type the class of the things
     */
    private record Backwards(String name, Node property, Node type) {
        Backwards(String name, String property, String type) {
            this(name, NodeFactory.createURI(property), NodeFactory.createURI(type));
        }
    }

    private static final List<Backwards> BACKWARDS = List.of(
            new Backwards("relations", Terms.SOURCE, RelationTerms.CLASS),
            new Backwards("figures", Terms.SOURCE, FigureTerms.CLASS),
            new Backwards("annotations", MentionTerms.BODY, MentionTerms.CLASS));

    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);

    private final Map<Node, Map<Node, List<Node>>> subjects = new LinkedHashMap<>();
    private final Map<Node, Map<Node, List<Node>>> leadingTo = new LinkedHashMap<>();
    private final Set<Node> told = new HashSet<>();

    void add(Triple triple) {
        listOf(subjects, triple.getSubject(), triple.getPredicate()).add(triple.getObject());
        if (BACKWARDS.stream().anyMatch(each -> each.property().equals(triple.getPredicate()))) {
            listOf(leadingTo, triple.getObject(), triple.getPredicate()).add(triple.getSubject());
        }
    }

    private static List<Node> listOf(Map<Node, Map<Node, List<Node>>> all, Node node, Node property) {
        return all.computeIfAbsent(node, any -> new LinkedHashMap<>())
                .computeIfAbsent(property, any -> new ArrayList<>());
    }

    /** Writes the article, and after it what is not reached from it. */
    void write(Node article, JsonLdOutput json) throws IOException {
        top(article, json);
        for (Node subject : subjects.keySet()) {
            if (isToBeTold(subject)) {
                top(subject, json);
            }
        }
    }

    private void top(Node subject, JsonLdOutput json) throws IOException {
        json.nextOfGraph();
        node(subject, null, null, JsonLdWriter.INDENT, json);
    }

    private boolean isToBeTold(Node node) {
        return subjects.containsKey(node) && !told.contains(node);
    }

    /** Writes a thing; that it leads by a property to what it is inside of is said by its being there. */
    private void node(Node about, @Nullable Node by, @Nullable Node to, int indent, JsonLdOutput json)
            throws IOException {
        told.add(about);
        json.openNode(about, indent);
        Map<Node, List<Node>> properties = subjects.getOrDefault(about, Map.of());
        for (Map.Entry<Node, List<Node>> property : properties.entrySet()) {
            List<Node> objects = property.getValue();
            if (property.getKey().equals(by)) {
                objects = objects.stream().filter(object -> !object.equals(to)).toList();
            }
            if (!objects.isEmpty()) {
                property(property.getKey(), objects, indent, json);
            }
        }
        for (Backwards each : BACKWARDS) {
            backwards(about, each, indent, json);
        }
        json.closeNode(indent);
    }

    private void property(Node property, List<Node> objects, int indent, JsonLdOutput json) throws IOException {
        if (!INSIDE.contains(property.getURI()) || objects.stream().noneMatch(this::isToBeTold)) {
            json.property(property, objects, indent);
            return;
        }
        JsonLdContext.Term term = json.term(property);
        json.key(term.name(), indent);
        if (objects.size() == 1) {
            node(objects.get(0), null, null, indent + 2, json);
            return;
        }
        json.raw("[");
        for (int i = 0; i < objects.size(); i++) {
            json.raw(i == 0 ? "" : ",");
            json.line(indent + 4);
            if (isToBeTold(objects.get(i))) {
                node(objects.get(i), null, null, indent + 4, json);
            } else {
                json.value(objects.get(i), term);
            }
        }
        json.line(indent + 2);
        json.raw("]");
    }

    private void backwards(Node about, Backwards way, int indent, JsonLdOutput json) throws IOException {
        List<Node> things = leadingTo.getOrDefault(about, Map.of()).getOrDefault(way.property(), List.of()).stream()
                .filter(thing -> isToBeTold(thing) && isOf(way.type(), thing))
                .toList();
        if (things.isEmpty()) {
            return;
        }
        json.key(way.name(), indent);
        json.raw("[");
        for (int i = 0; i < things.size(); i++) {
            json.raw(i == 0 ? "" : ",");
            json.line(indent + 4);
            node(things.get(i), way.property(), about, indent + 4, json);
        }
        json.line(indent + 2);
        json.raw("]");
    }

    private boolean isOf(Node type, Node thing) {
        return subjects.getOrDefault(thing, Map.of())
                .getOrDefault(TYPE, List.of())
                .contains(type);
    }
}
