package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of the workbooks, unzipped and broken into lines, so that a difference can be read. */
class ExcelGoldenTest {

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreExportedAsTheyWere(String sample, @TempDir Path folder) throws IOException {
        ExcelExport export = ExcelExport.of(List.of(Samples.article(sample)), folder);
        Map<String, byte[]> parts = parts(export.bytes());
        assertThat(parts.keySet()).first().isEqualTo("[Content_Types].xml");
        Golden.assertFiles(sample, "xlsx", parts);
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), lines(xml).getBytes(StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** A line for each element, but what is in a cell stays with it. */
    private static String lines(String xml) {
        return xml.replaceAll("><(?!/|is>|t[ >]|v>)", ">\n<");
    }
}
