package dev.dateline.export.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.dateline.export.Settings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rows of 16 cells and some 315 bytes, encoded and thrown away: our hooks, OpenCSV as it comes, and FastCSV. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CsvBenchmark {

    private static final String[] ROW = {
        "ferry-rescue-2031",
        "rescued",
        "people-rescued",
        "people brought ashore",
        "grounding",
        "Grounding of the \"Aurora\" off Port Vale",
        "40",
        "1234.5",
        "",
        "false",
        "≥ 40",
        "person",
        "reported",
        "the coastguard said, hours after the ferry had run aground",
        "https://example.org/figure/ferry-rescue-2031/rescued",
        "at least 40 people ashore, among them the captain and\nall of her crew"
    };

    private final RowWriter hooks = new RowWriter(sink(), Dialect.of(Settings.of(new CsvFormat(), Map.of())));
    private final CSVWriter stock = new CSVWriter(sink(), ',', '"', '"', ICSVWriter.RFC4180_LINE_END);
    private final CsvWriter fast = CsvWriter.builder().build(sink());

    private static Writer sink() {
        return new BufferedWriter(
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8), 1 << 16);
    }

    /** Our hooks. */
    @Benchmark
    public void hooks() throws IOException {
        hooks.write(ROW);
    }

    /** OpenCSV as it comes. */
    @Benchmark
    public void stock() {
        stock.writeNext(ROW, false);
    }

    /** FastCSV. */
    @Benchmark
    public void fast() {
        fast.writeRecord(ROW);
    }
}
