package dev.dateline.export.rdf;

import dev.dateline.export.Document;
import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import dev.dateline.export.Importer;
import dev.dateline.export.Rendition;
import dev.dateline.export.Tool;
import dev.dateline.export.rdf.quickstatements.QuickStatementsFormat;
import dev.dateline.export.rdf.reading.RdfImporter;
import dev.dateline.export.rdf.syntax.Syntax;
import dev.dateline.export.rdf.tool.AskTool;
import dev.dateline.export.rdf.tool.ValidateTool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes RDF: the same graph in each of its formats; and what of it Wikidata can hold. */
public final class RdfExporter implements Exporter {

    private final List<Format> formats = Stream.concat(
                    Arrays.stream(Syntax.values()).<Format>map(RdfFormat::new), Stream.of(new QuickStatementsFormat()))
            .toList();

    /** For {@link java.util.ServiceLoader}. */
    public RdfExporter() {}

    @Override
    public List<Format> formats() {
        return formats;
    }

    @Override
    public List<Document> documents() {
        List<Document> all = new ArrayList<>(RdfDocument.all());
        all.add(AskTool.QUESTIONS);
        return all;
    }

    @Override
    public List<Importer> importers() {
        return List.of(new RdfImporter());
    }

    @Override
    public List<Rendition> renditions() {
        return List.of(new TurtleRendition(new RdfFormat(Syntax.TURTLE)));
    }

    @Override
    public List<Tool> tools() {
        return List.of(new AskTool(), new ValidateTool());
    }
}
