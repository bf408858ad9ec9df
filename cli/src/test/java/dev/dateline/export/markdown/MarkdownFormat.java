package dev.dateline.export.markdown;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import java.io.IOException;
import java.util.List;

/** Headlines and texts, in one file. */
final class MarkdownFormat implements Format {

    /** What may go wrong while an export is being finished. */
    enum Trouble {
        NONE,
        FULL_DISK,
        BUG
    }

    static final Option<Boolean> TEXT = Option.flag("text", true, "whether the text of the articles is written");
    static final Option<Trouble> TROUBLE = Option.choice("trouble", Trouble.NONE, "what is to go wrong");

    @Override
    public String id() {
        return "md";
    }

    @Override
    public String title() {
        return "Markdown for reading";
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(TEXT, TROUBLE);
    }

    @Override
    public Layout layout(Settings settings) {
        return new Layout.OneFile("md", "text/markdown");
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return new MarkdownSession(settings, target);
    }
}
