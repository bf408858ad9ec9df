package dev.dateline.export.rdf.reading;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;

/** Reads articles from graphs in every syntax that they are written in. */
public final class RdfImporter implements Importer {

    /** Creates the importer. */
    public RdfImporter() {}

    @Override
    public String name() {
        return "rdf";
    }

    @Override
    public String title() {
        return "an RDF graph of Dateline, in any syntax, gzipped or not";
    }

    @Override
    public List<String> formats() {
        return Arrays.stream(Syntax.values()).map(Syntax::id).toList();
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return !beginning.isFolder() && GraphSyntax.of(beginning.first()) != null;
    }

    @Override
    public TranscriptSource open(Beginning input) throws IOException {
        Lang lang = GraphSyntax.of(input.first());
        if (lang == null) {
            throw new UnreadableInputException(new NamedPlace(input.name(), ""), "this is no graph");
        }
        return GraphTranscripts.open(new GraphInput(input, lang));
    }
}
