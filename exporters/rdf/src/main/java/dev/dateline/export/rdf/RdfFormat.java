package dev.dateline.export.rdf;

import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import java.io.IOException;
import java.util.List;

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
        return syntax.options();
    }

    @Override
    public Layout layout(Settings settings) {
        return syntax.layout(settings);
    }

    @Override
    public ExportSession open(Settings settings, Target target) throws IOException {
        return RdfSession.open(syntax, settings, target);
    }
}
