package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.rdf.syntax.Syntax;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The graph in one syntax. */
record RdfFormat(Syntax syntax) implements Format {

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
}
