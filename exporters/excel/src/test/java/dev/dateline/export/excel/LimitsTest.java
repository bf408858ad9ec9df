package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.UnexportableException;
import dev.dateline.export.vocabulary.ResourceNames;
import dev.dateline.fixtures.ExporterContract;
import dev.dateline.fixtures.MemoryTarget;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook cannot hold is refused, never cut. */
class LimitsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void longestTextFitsIntoCell() throws IOException {
        Article article = Articles.withHeadline("h".repeat(32_767));
        Object headline = Sheets.POI
                .read(ExcelExport.of(List.of(article), folder).bytes())
                .getOrDefault("Articles", List.of())
                .get(1)
                .get(1);
        assertThat(headline).isEqualTo(article.headline());
    }

    @Test
    void textTooLongForItsCellIsRefused() {
        assertUnexportable(
                Articles.withHeadline("h".repeat(32_768)), "", "'Headline' of the sheet 'Articles'", "32,768");
    }

    @Test
    void textTooLongInItsStoredFormIsRefused() {
        assertUnexportable(
                Articles.withHeadline("\u000b".repeat(5_000)), "", "'Headline' of the sheet 'Articles'", "35,000");
    }

    @Test
    void quoteTooLongIsRefusedWhereItStands() {
        assertUnexportable(
                Articles.quotedInFull("q".repeat(40_000)),
                "/figures/1/mentions/1",
                "'Quote' of the sheet 'Mentions'",
                "40,000");
    }

    private void assertUnexportable(Article article, String pointer, String... said) {
        assertThatThrownBy(() -> ExcelExport.of(List.of(article), folder))
                .isInstanceOfSatisfying(
                        UnexportableException.class,
                        e -> assertThat(e.pointer()).isEqualTo(pointer))
                .hasMessageContainingAll(said);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void rowsThatDoNotFitIntoSheetAreRefused() throws IOException {
        MemoryTarget target = new MemoryTarget(folder);
        ResourceNames names = new ResourceNames("https://example.org/");
        try (WorkbookSession session = WorkbookSession.open(names, target, 3)) {
            session.write(Articles.withNumbers("1", "2", "3"));
            assertThatThrownBy(() -> session.write(Articles.withNumbers("4")))
                    .isInstanceOfSatisfying(
                            UnexportableException.class,
                            e -> assertThat(e.pointer()).isEmpty())
                    .hasMessageContainingAll("'Figures'", "3 rows");
        }
        assertThat(target.operations()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sheetMayBeFull() throws IOException {
        MemoryTarget target = new MemoryTarget(folder);
        try (WorkbookSession session = WorkbookSession.open(new ResourceNames("https://example.org/"), target, 3)) {
            session.write(Articles.withNumbers("1", "2", "3"));
            assertThat(session.finish(ExporterContract.ORIGIN).counts()).isNotEmpty();
        }
        assertThat(WorkbookFormat.MAX_ROWS).isEqualTo(1_048_575);
    }
}
