package dev.dateline.export.html;

import dev.dateline.export.Exporter;
import dev.dateline.export.Exporters;
import dev.dateline.export.Format;
import dev.dateline.export.ManuscriptReader;
import dev.dateline.export.html.read.PageReader;
import java.util.List;

/** Writes articles as web pages, and reads the text of web pages. */
public final class HtmlExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public HtmlExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new HtmlFormat(() -> Exporters.installed().renditions()));
    }

    @Override
    public List<ManuscriptReader> manuscriptReaders() {
        return List.of(new PageReader());
    }
}
