package dev.dateline.export.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Layout;
import dev.dateline.export.PartFile;
import dev.dateline.export.Settings;
import dev.dateline.model.Article;
import dev.dateline.model.DatasetDescription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every format that can be written in parts is held to, beside {@link ExporterContract}: the parts and the
 * description together say what one session says. The tests of such a format extend this class, too, and tell how its
 * files are read.
 */
public abstract class DividedContract {

    private static final DatasetDescription DESCRIPTION = new DatasetDescription(
            "https://news.example/data/2031",
            "What was in the news",
            "Figures from articles.",
            "Harbour Gazette",
            null,
            "https://creativecommons.org/licenses/by/4.0/",
            "data@news.example",
            "https://news.example/data",
            List.of("news", "figures"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** For subclasses. */
    protected DividedContract() {}

    /**
     * The format under test.
     *
     * @return the format
     */
    protected abstract DividedFormat format();

    /**
     * The choices to test it with.
     *
     * @return values by the names of options; none unless overridden
     */
    protected Map<String, String> settings() {
        return Map.of();
    }

    /**
     * The articles to test it with: those that it can hold.
     *
     * @return at least two articles; every sample unless overridden
     */
    protected List<Article> articles() {
        return Samples.all();
    }

    /**
     * Writes parts with what is found out from all articles, if the format has aggregates.
     *
     * @param parts the articles of each part
     * @param export the export to write to
     * @throws IOException if the export throws it
     */
    protected void writeAggregates(List<List<Article>> parts, DividedExport export) throws IOException {
        assertThat(format().aggregates(chosen()))
                .as("of which parts are to be written")
                .isEmpty();
    }

    /**
     * Reads files, with means that are not the format's own.
     *
     * @param name what the session called each of them
     * @param files the files, each complete
     * @return what they state together, in an order that does not depend on how it is spread over the files; without what
     *     only one session can count
     * @throws IOException if they cannot be read
     */
    protected abstract List<String> read(String name, List<byte[]> files) throws IOException;

    /**
     * Counts what is in a file.
     *
     * @param name what the session called it
     * @param file the file
     * @return what a session has to report of it; how much {@link #read} finds in it unless overridden
     * @throws IOException if it cannot be read
     */
    protected long count(String name, byte[] file) throws IOException {
        return read(name, List.of(file)).size();
    }

    private Settings chosen() {
        return Settings.of(format(), settings());
    }

    /**
     * An export that nothing has been written of.
     *
     * @param dataset the export as a whole
     * @return the export, with the format and the choices under test
     */
    protected final DividedExport begun(Dataset dataset) {
        return new DividedExport(format(), dataset, chosen(), folder);
    }

    /**
     * Writes the articles in two parts, and then what is found out from all of them.
     *
     * @param dataset the export as a whole
     * @return the export, to be described
     * @throws IOException if the format throws it
     */
    protected final DividedExport divided(Dataset dataset) throws IOException {
        List<Article> all = articles();
        int half = all.size() / 2;
        List<List<Article>> parts = List.of(all.subList(0, half), all.subList(half, all.size()));
        assertThat(parts).noneMatch(List::isEmpty);
        DividedExport export = begun(dataset);
        for (List<Article> part : parts) {
            export.writeArticles(part);
        }
        writeAggregates(parts, export);
        return export;
    }

    @Test
    void partsTogetherSayWhatOneSessionSays() throws IOException {
        assertSame(new Dataset("https://news.example/"));
    }

    @Test
    void partsOfADescribedExportSayWhatOneSessionSays() throws IOException {
        assertSame(new Dataset("https://news.example/", DESCRIPTION));
    }

    private void assertSame(Dataset dataset) throws IOException {
        MemoryTarget whole = new MemoryTarget(folder.resolve("whole"));
        ExportReport report = SingleExport.run(format(), dataset, chosen(), whole, articles().stream());
        DividedExport export = divided(dataset);
        Map<String, byte[]> description = export.describe(ExporterContract.ORIGIN);

        Map<String, List<byte[]>> files = byName(export);
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(names(report));
        if (format().layout(chosen()) instanceof Layout.Folder) {
            assertThat(description.keySet()).doesNotContainAnyElementsOf(files.keySet());
        }
        for (Map.Entry<String, List<byte[]>> each : files.entrySet()) {
            String name = each.getKey();
            List<byte[]> all = Stream.concat(each.getValue().stream(), Stream.ofNullable(description.get(name)))
                    .toList();
            List<String> expected =
                    read(name, List.of(Objects.requireNonNull(whole.files().get(name))));
            assertThat(expected).as(name).isNotEmpty();
            assertThat(read(name, all)).as(name).isEqualTo(expected);
        }
    }

    private static List<String> names(ExportReport report) {
        return report.counts().stream().map(ExportReport.Count::file).toList();
    }

    private static Map<String, List<byte[]>> byName(DividedExport export) {
        Map<String, List<byte[]>> files = new TreeMap<>();
        for (PartFile part : export.parts()) {
            byte[] bytes = Objects.requireNonNull(export.files().get(part.path()));
            files.computeIfAbsent(part.name(), none -> new ArrayList<>()).add(bytes);
        }
        return files;
    }

    @Test
    void eachPartCountsItsOwn() throws IOException {
        DividedExport export = divided(Dataset.example());
        for (PartFile part : export.parts()) {
            byte[] file = Objects.requireNonNull(export.files().get(part.path()));
            assertThat(count(part.name(), file)).as(part.path()).isEqualTo(part.number());
        }
    }

    /** It says nothing, and has every file that another part has. */
    @Test
    void partWithoutArticlesIsComplete() throws IOException {
        DividedExport export = begun(Dataset.example());
        List<PartFile> none = export.writeArticles(List.of());
        List<PartFile> all = export.writeArticles(articles());
        assertThat(none)
                .extracting(PartFile::name)
                .isEqualTo(all.stream().map(PartFile::name).toList());
        for (PartFile part : none) {
            byte[] file = Objects.requireNonNull(export.files().get(part.path()));
            assertThat(read(part.name(), List.of(file))).as(part.path()).isEmpty();
            assertThat(part.number()).as(part.path()).isZero();
        }
    }
}
