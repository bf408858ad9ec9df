package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.fixtures.Search;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as odd as they may be, through a workbook and back. */
class SearchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void nothingIsLostAndCellsAndBytesAreTheSame() {
        Search.counterexample("xlsx", articles -> {
            byte[] workbook = ExcelExport.of(articles, folder).bytes();
            Map<String, List<List<@Nullable Object>>> sheets = Sheets.POI.tables(workbook);
            for (Table<?> table : WorkbookTables.IN_ORDER) {
                List<List<@Nullable Object>> expected = ExpectedSheetCells.of(table, articles);
                if (isDerived(table) && expected.size() == 1) { // a header alone
                    assertThat(sheets).doesNotContainKey(table.title());
                } else {
                    assertThat(sheets.get(table.title())).as(table.title()).isEqualTo(expected);
                }
            }
            Imported.assertIs(articles, workbook, folder);
            assertThat(ExcelExport.of(articles, folder).bytes()).isEqualTo(workbook);
        });
    }

    private static boolean isDerived(Table<?> table) {
        return CorpusTables.ALL.stream().anyMatch(each -> each.name().equals(table.name()));
    }
}
