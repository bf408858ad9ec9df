package dev.dateline.export.rdf.quickstatements;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.Utf8Output;
import java.io.IOException;
import java.util.List;

/**
 * Commands for QuickStatements, version 1: a line for each figure and relation that Wikidata can hold. Everything else is
 * counted among the losses.
 */
public final class QuickStatementsFormat implements Format {

    private static final Option<MeasureProperties> PROPERTIES = new Option<>(
            "properties",
            "MEASURE=P...,...",
            "",
            "more measures and the properties of Wikidata that say the same, such as arrests=P5582",
            MeasureProperties::parse);

    /** A format without state. */
    public QuickStatementsFormat() {}

    @Override
    public String id() {
        return "quickstatements";
    }

    @Override
    public String title() {
        return "commands for QuickStatements, to add to Wikidata";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(PROPERTIES);
    }

    @Override
    public Layout layout(Settings settings) {
        return new Layout.OneFile("qs", "text/tab-separated-values");
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return new QuickStatementsSession(new Utf8Output(target.open()), dataset, settings.get(PROPERTIES));
    }
}
