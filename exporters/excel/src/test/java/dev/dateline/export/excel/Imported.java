package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Beginning;
import dev.dateline.export.excel.read.WorkbookImporter;
import dev.dateline.fixtures.Canonical;
import dev.dateline.model.Article;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the importer makes of a workbook.
 *
 * @param articles those without errors, in one order of their statements
 * @param findings what was told, as lines; the workbook is called {@code edited.xlsx}
 */
record Imported(List<Article> articles, List<String> findings) {

    /** Reads a workbook that the importer recognises. */
    static Imported of(byte[] workbook, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("any name"), workbook);
        WorkbookImporter importer = new WorkbookImporter();
        Beginning beginning = Beginning.of("edited.xlsx", file);
        assertThat(importer.recognises(beginning)).isTrue();
        List<Article> articles = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(List.of(beginning.readBy(importer)))) {
            for (ReadResult result = reader.next(); result != null; result = reader.next()) {
                result.findings().stream().map(Finding::toString).forEach(findings::add);
                if (result instanceof ReadResult.Accepted accepted) {
                    articles.add(Canonical.of(accepted.article()));
                }
            }
        }
        return new Imported(articles, findings);
    }

    /** Requires that a workbook is read as articles, without a word about the workbook itself. */
    static void assertIs(List<Article> articles, byte[] workbook, Path folder) throws IOException {
        Imported imported = of(workbook, folder);
        assertThat(imported.findings())
                .noneMatch(line -> line.contains("error:") || (line.contains(" row ") && line.contains("found")));
        assertThat(imported.articles())
                .isEqualTo(articles.stream().map(Canonical::of).toList());
    }
}
