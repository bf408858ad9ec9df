package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Search;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles as odd as they may be, through CSV and back. */
class SearchTest {

    @Test
    void nothingIsLostAndBytesAreTheSame() {
        Search.counterexample("csv", articles -> {
            CsvExport export = CsvExport.of(articles.stream(), Map.of());
            ImportedCsv.of(export).assertSame(articles);
            assertThat(export.report().losses()).isEmpty();
            CsvExport again = CsvExport.of(articles.stream(), Map.of());
            assertThat(again.files().keySet()).isEqualTo(export.files().keySet());
            again.files().forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(export.bytes(file)));
        });
    }
}
