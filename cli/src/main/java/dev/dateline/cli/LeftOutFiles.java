package dev.dateline.cli;

import dev.dateline.export.Export;
import dev.dateline.export.Target;
import dev.dateline.model.Finding;
import dev.dateline.model.FindingJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two files beside the outputs: what was left out, to be mended and read again, and what is wrong with it. There are none
 * if nothing is left out.
 */
final class LeftOutFiles implements Export.LeftOut {

    private final Target articles;
    private final Target findings;
    private @Nullable OutputStream articlesOut;
    private @Nullable OutputStream findingsOut;

    /**
     * Creates what writes them.
     *
     * @param articles where what is left out goes
     * @param findings where goes what is wrong with it
     */
    LeftOutFiles(Target articles, Target findings) {
        this.articles = articles;
        this.findings = findings;
    }

    @Override
    public void add(String source, List<Finding> found) throws IOException {
        if (articlesOut == null) {
            articlesOut = new BufferedOutputStream(articles.open());
        }
        if (findingsOut == null) {
            findingsOut = new BufferedOutputStream(findings.open());
        }
        write(source, articlesOut);
        for (Finding finding : found) {
            write(FindingJson.line(finding), findingsOut);
        }
    }

    private static void write(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        try {
            close(articlesOut);
        } finally {
            close(findingsOut);
        }
    }

    private static void close(@Nullable OutputStream out) throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
