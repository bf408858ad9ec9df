package dev.dateline.export.markdown;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import java.util.List;

/** Offers Markdown. */
public final class MarkdownExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public MarkdownExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new MarkdownFormat());
    }
}
