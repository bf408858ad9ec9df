package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Cases;
import dev.dateline.fixtures.Command;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that read the tables by the lines of {@code docs/csv.md} read every cell as it is. Scripts in {@code
 * src/test/programs} write down what these lines read.
 */
class LoadingPageTest {

    private static final Path PAGE = Cases.folder().resolve("../../docs/csv.md").normalize();
    private static final Path PROGRAMS =
            Cases.folder().resolve("../../exporters/csv/src/test/programs").normalize();
    private static final List<Table<?>> TABLES =
            Stream.concat(Tables.ALL.stream(), CorpusTables.ALL.stream()).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private CsvExport export;

    @BeforeEach
    void write() throws IOException {
        Stream<Article> articles = Stream.of(
                        Samples.all().stream(), CorpusGenerator.articles(12, 300), ConflictCorpus.articles(12, 100))
                .flatMap(each -> each);
        export = CsvExport.of(articles, Map.of());
        export.into(folder);
    }

    @Test
    void pandasReadsEveryCell() throws IOException {
        Files.writeString(folder.resolve("read.py"), lines("pandas", "python") + script("pandas_cells.py"));
        run(python("import pandas"), "read.py");
        assertRead("\r\n", (column, cell) -> cell);
    }

    /** R's reader has line feeds for all line breaks, and numbers are doubles. */
    @Test
    void rReadsEveryCell() throws IOException {
        if (Command.find("Rscript").isEmpty()) {
            Command.missing("there is no Rscript on the path");
        }
        run("Rscript", "-e", "if (!requireNamespace('jsonlite')) quit(status = 1)");
        Files.writeString(folder.resolve("read.R"), lines("R", "r") + script("cells.R"));
        run("env", "LC_ALL=C.UTF-8", "Rscript", "read.R");
        assertRead(
                "\r\n",
                (column, cell) ->
                        isNumber(column) ? String.valueOf(Double.parseDouble(cell)) : cell.replaceAll("\r\n?", "\n"));
    }

    private static boolean isNumber(Column<?> column) {
        return column.datatype() == Datatype.DECIMAL || column.datatype() == Datatype.INTEGER;
    }

    /** Python runs the lines with something that writes down what they ask of Spark, and Spark does it. */
    @Test
    void sparkReadsEveryCell() throws IOException {
        Path jars = PROGRAMS.resolve("target/spark");
        if (!Files.isDirectory(jars)) {
            Command.missing("'mvn dependency:copy-dependencies' in " + PROGRAMS + " was not run");
        }
        Files.writeString(folder.resolve("page.py"), lines("Spark", "python"));
        run(python("import json"), PROGRAMS.resolve("spark_calls.py").toString(), "page.py");
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String opened :
                List.of("java.lang", "java.lang.invoke", "java.nio", "java.util", "sun.nio.ch", "sun.util.calendar")) {
            java.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        java.addAll(List.of(
                "-cp",
                jars + File.separator + "*",
                PROGRAMS.resolve("SparkCells.java").toString()));
        run(java.toArray(String[]::new));
        assertRead("\r\n", (column, cell) -> cell);
    }

    /** Miller has a line feed for CRLF. */
    @Test
    void millerReadsEveryCell() throws IOException {
        requireMiller();
        for (Table<?> table : TABLES) {
            String name = table.name();
            run("sh", "-c", "mlr --icsv --ocsv --headerless-csv-output cat " + name + ".csv > " + name + ".read");
        }
        assertRead("\n", (column, cell) -> cell.replace("\r\n", "\n"));
    }

    @Test
    void linesForMillerLeavePartsOut() throws IOException {
        requireMiller();
        String said = run("sh", "-c", lines("Miller", "sh").replace("--ojson", "--ojsonl"));
        Table<?> figures = Tables.named("figures");
        int part = ExpectedCsvCells.header(figures).indexOf("part_of_same");
        long wholes = rows(figures.name()).stream()
                .filter(row -> "false".equals(row.get(part)))
                .count();
        assertThat(said.lines()).hasSize((int) wholes).allMatch(line -> line.contains("\"as_text\": "));
    }

    private static void requireMiller() {
        if (Command.find("mlr").isEmpty()) {
            Command.missing("there is no mlr on the path");
        }
    }

    /** A Python that knows a module: that of Debian, where its packages are, else the one on the path. */
    private String python(String statement) {
        for (String python : List.of("/usr/bin/python3", "python3")) {
            boolean isThere = python.contains("/")
                    ? Files.isExecutable(Path.of(python))
                    : Command.find(python).isPresent();
            if (isThere && Command.run(folder, List.of(python, "-c", statement)).exitCode() == 0) {
                return python;
            }
        }
        Command.missing("there is no Python that can '" + statement + "'");
        throw new AssertionError("it is missing");
    }

    private String run(String... words) {
        Command.Result result = Command.run(folder, List.of(words));
        assertThat(result.exitCode()).as(result.output() + result.errors()).isZero();
        return result.output();
    }

    /** The lines of the page for a program. */
    private static String lines(String program, String language) throws IOException {
        String page = Files.readString(PAGE);
        String section = page.substring(page.indexOf("\n### " + program + "\n"));
        String fence = "```" + language + "\n";
        int from = section.indexOf(fence) + fence.length();
        return section.substring(from, section.indexOf("```", from));
    }

    private static String script(String name) throws IOException {
        return "\n" + Files.readString(PROGRAMS.resolve(name));
    }

    /** The rows of a file without the header. */
    private List<List<@Nullable String>> rows(String table) {
        List<List<@Nullable String>> rows = parse(export.text(table), "\r\n");
        return rows.subList(1, rows.size());
    }

    private static List<List<@Nullable String>> parse(String text, String lineEnd) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (List<Rfc4180.Field> line : Rfc4180.parse(text, ',', lineEnd)) {
            List<@Nullable String> row = new ArrayList<>();
            line.forEach(field -> row.add(field.text().isEmpty() ? null : field.text()));
            rows.add(row);
        }
        return rows;
    }

    private void assertRead(String lineEnd, BiFunction<Column<?>, String, String> asRead) throws IOException {
        for (Table<?> table : TABLES) {
            String text = Files.readString(folder.resolve(table.name() + ".read"), StandardCharsets.UTF_8);
            assertThat(spelled(table, parse(text, lineEnd), asRead))
                    .as(table.name())
                    .isEqualTo(spelled(table, rows(table.name()), asRead));
        }
    }

    private static List<List<@Nullable String>> spelled(
            Table<?> table, List<List<@Nullable String>> rows, BiFunction<Column<?>, String, String> asRead) {
        List<List<@Nullable String>> spelled = new ArrayList<>();
        for (List<@Nullable String> row : rows) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                cells.add(cell == null ? null : asRead.apply(table.columns().get(i), cell));
            }
            spelled.add(cells);
        }
        return spelled;
    }
}
