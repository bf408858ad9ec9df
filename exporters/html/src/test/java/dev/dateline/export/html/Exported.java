package dev.dateline.export.html;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Articles as web pages.
 *
 * @param files the files by their names; the name of a single page is empty
 * @param report what the format says of them
 */
record Exported(Map<String, byte[]> files, ExportReport report) {

    static Exported page(Article article, Path working) throws IOException {
        return of(Map.of("as", "page"), Dataset.example(), List.of(article), working);
    }

    static Exported site(List<Article> articles, Path working) throws IOException {
        return of(Map.of(), Dataset.example(), articles, working);
    }

    static Exported of(Map<String, String> settings, Dataset dataset, List<Article> articles, Path working)
            throws IOException {
        return of(new HtmlFormat(List::of), settings, dataset, articles, working);
    }

    static Exported of(
            HtmlFormat format, Map<String, String> settings, Dataset dataset, List<Article> articles, Path working)
            throws IOException {
        MemoryTarget target = new MemoryTarget(working);
        ExportReport report =
                SingleExport.run(format, dataset, Settings.of(format, settings), target, articles.stream());
        return new Exported(target.files(), report);
    }

    /** The pages as another parser sees them. */
    Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (name.isEmpty() || name.endsWith(".html")) {
                pages.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return pages;
    }

    Document page(String name) {
        return Jsoup.parse(text(name));
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("there is no file '" + name + "' among " + files.keySet());
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Puts the files into a folder. */
    Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey().isEmpty() ? "page.html" : file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }
}
