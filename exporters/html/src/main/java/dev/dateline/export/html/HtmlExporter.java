package dev.dateline.export.html;

import dev.dateline.export.Exporter;
import dev.dateline.export.Format;
import java.util.List;

/** Writes articles as web pages. */
public final class HtmlExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public HtmlExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new HtmlFormat());
    }
}
