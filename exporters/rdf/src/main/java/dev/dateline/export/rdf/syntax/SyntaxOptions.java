package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Option;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.WebIri;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What can be chosen about how a graph is written down. */
final class SyntaxOptions {

    static final Option<Boolean> PRETTY = Option.flag(
            "pretty", true, "name each property of a subject once, with all its values; otherwise once for each value");

    /** Where an object stands. */
    enum Shape {
        /** In one list. */
        GRAPH,
        /** Inside the article that states it. */
        TREE
    }

    static final Option<Shape> SHAPE = Option.choice(
            "shape",
            Shape.GRAPH,
            "graph: one list of objects; tree: an object for each article, with entities, relations, figures and their"
                    + " mentions inside, as web pages want it");

    static final Option<Boolean> GZIP = Option.flag("gzip", false, "compress the file");

    /** All prefixes, the standard ones first. */
    static final Option<Map<String, String>> PREFIXES = new Option<>(
            "prefixes",
            "NAME=IRI,...",
            "",
            "more prefixes to shorten IRIs by, such as e=https://example.org/entity/",
            SyntaxOptions::prefixes);

    private static final Pattern NAME = Pattern.compile("[A-Za-z]([A-Za-z0-9_-]*[A-Za-z0-9])?");

    private SyntaxOptions() {}

    private static Map<String, String> prefixes(String written) {
        Map<String, String> prefixes = new LinkedHashMap<>(Terms.PREFIXES);
        if (written.isEmpty()) {
            return Collections.unmodifiableMap(prefixes);
        }
        for (String each : written.split(",", -1)) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                throw new InvalidValueException("'" + each + "' is no prefix; write NAME=IRI");
            }
            String name = each.substring(0, equals);
            String iri = each.substring(equals + 1);
            if (!NAME.matcher(name).matches()) {
                throw new InvalidValueException(
                        "'" + name + "' cannot be a prefix; use letters and digits, a letter first");
            }
            WebIri.require(iri);
            if (prefixes.containsValue(iri)) {
                throw new InvalidValueException("'" + iri + "' has a prefix already");
            }
            if (prefixes.put(name, iri) != null) {
                throw new InvalidValueException("the prefix '" + name + "' is taken");
            }
        }
        return Collections.unmodifiableMap(prefixes);
    }
}
