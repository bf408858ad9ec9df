package dev.dateline.export.rdf.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/** Gathers what is said of a subject without a break, to be written together. Holds one subject at a time. */
abstract class SubjectBatches extends StreamRDFBase {

    private @Nullable Node subject;
    private final Map<Node, List<Node>> properties = new LinkedHashMap<>();

    /** Writes what stands before the first subject. */
    abstract void begin() throws IOException;

    /** Writes a subject with all its properties, each with at least one object. */
    abstract void write(Node about, Map<Node, List<Node>> objects) throws IOException;

    /** Writes what stands after the last subject. */
    abstract void end() throws IOException;

    @Override
    public final void start() {
        try {
            begin();
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    @Override
    public final void triple(Triple triple) {
        if (!triple.getSubject().equals(subject)) {
            drain();
            subject = triple.getSubject();
        }
        properties
                .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                .add(triple.getObject());
    }

    @Override
    public final void finish() {
        drain();
        try {
            end();
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    private void drain() {
        if (subject != null) {
            try {
                write(subject, properties);
            } catch (IOException e) {
                IO.exception(e);
            }
            properties.clear();
        }
    }
}
