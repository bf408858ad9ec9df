package dev.dateline.export.csv;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Golden;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvGoldenTest {

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreExportedAsTheyWere(String sample) throws IOException {
        Golden.assertFiles(
                sample,
                "csv",
                CsvExport.of(Stream.of(Samples.article(sample)), Map.of()).files());
    }
}
