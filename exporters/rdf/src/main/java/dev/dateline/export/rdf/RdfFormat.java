package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.PartFile;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.rdf.syntax.Syntax;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The graph in one syntax. */
record RdfFormat(Syntax syntax) implements DividedFormat {

    @Override
    public String id() {
        return syntax.id();
    }

    @Override
    public String title() {
        return syntax.title();
    }

    @Override
    public boolean isDefault() {
        return syntax == Syntax.TURTLE;
    }

    @Override
    public List<Option<?>> options() {
        return RdfOptions.of(syntax);
    }

    @Override
    public Layout layout(Settings settings) {
        return syntax.layout(settings);
    }

    @Override
    public Map<String, Map<String, String>> endings() {
        return syntax.endings();
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return RdfSession.open(dataset, syntax, settings, target);
    }

    @Override
    public ExportSession openArticles(Dataset dataset, Settings settings, Target target) throws IOException {
        return RdfSession.openPart(dataset, syntax, settings, target);
    }

    /** There are no aggregates to write. */
    @Override
    public ExportSession openAggregates(Dataset dataset, Settings settings, Target target) {
        throw new IllegalStateException("a graph asks for no aggregates");
    }

    @Override
    public void describe(Dataset dataset, Settings settings, List<PartFile> parts, Provenance origin, Target target)
            throws IOException {
        if (dataset.description() == null && !settings.get(RdfOptions.PROVENANCE)) {
            return;
        }
        try (RdfSession session = RdfSession.openPart(dataset, syntax, settings, target)) {
            session.describe(origin);
        }
    }
}
