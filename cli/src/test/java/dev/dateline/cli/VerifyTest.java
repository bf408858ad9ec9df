package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Exporters;
import dev.dateline.export.Importer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs that say the same are found to, and every difference planted in one of them is found. */
class VerifyTest {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "."), "src/test/resources/verify");
    private static final String FORMATS = "csv,xlsx,sqlite,nq,trig,rpb,ttl,nt,jsonld,rdf,quickstatements";

    /** Who reads each format. */
    private static final Map<String, String> READERS =
            Map.of("csv", "csv", "xlsx", "xlsx", "sqlite", "sqlite", "nq", "rdf", "ttl", "rdf");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path exported;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path out;

    private record Planted(String format, String file, String pattern, String replacement, String told) {

        static Planted of(String line) {
            String[] parts = line.split("\\|", -1);
            assertThat(parts).as(line).hasSize(5);
            return new Planted(
                    parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip());
        }

        @Override
        public String toString() {
            return format + ": " + (file.isEmpty() ? "" : file + ": ") + pattern;
        }
    }

    /** Those whose reader is installed. */
    static List<Planted> planted() throws IOException {
        Set<String> readers =
                Exporters.installed().importers().stream().map(Importer::name).collect(Collectors.toSet());
        return Files.readAllLines(RESOURCES.resolve("planted.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Planted::of)
                .filter(each -> readers.contains(READERS.get(each.format())))
                .toList();
    }

    @BeforeAll
    static void export() {
        Run run = Run.of("export", input(), "-o", exported.toString(), "-f", FORMATS);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    }

    @BeforeEach
    void copy() throws IOException {
        out = folder.resolve("out");
        try (Stream<Path> all = Files.walk(exported)) {
            for (Path each : all.toList()) {
                Files.copy(each, out.resolve(exported.relativize(each)));
            }
        }
    }

    private static String input() {
        return RESOURCES.resolve("news.jsonl").toString();
    }

    @Test
    void thirtyDifferencesArePlanted() throws IOException {
        assertThat(planted()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void aCleanRunHasNone() {
        for (String[] args : new String[][] {
            {"verify", out.toString(), "--input", input()},
            {"verify", out.toString()},
            {
                "verify",
                out.resolve("news.ttl").toString(),
                out.resolve("news.nt").toString()
            },
            {
                "verify",
                out.resolve("news.ttl").toString(),
                out.resolve("news.nq").toString()
            },
        }) {
            Run run = Run.of(args);
            assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.DONE);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("2 articles are the same in all ");
        }
    }

    @Test
    void whatCannotBeComparedIsNamed() {
        Run run = Run.of("verify", out.toString());
        assertThat(run.out())
                .containsPattern("(?m)^not compared:$")
                .containsPattern("(?m)^  .*news\\.qs: nothing reads this back$")
                .containsPattern("(?m)^  .*news\\.ttl +by rdf .*; compared in part: ");
    }

    @ParameterizedTest
    @MethodSource("planted")
    void everyPlantedDifferenceIsFound(Planted planted) throws IOException, SQLException {
        plant(planted);
        Run run = Run.of("verify", out.toString(), "--all");
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.DIFFERENT);
        assertThat(run.out() + run.err())
                .contains(planted.format().equals("csv") ? "news-csv" : "news." + planted.format())
                .contains(planted.told());
    }

    private void plant(Planted planted) throws IOException, SQLException {
        switch (planted.format()) {
            case "csv" -> edit(out.resolve("news-csv").resolve(planted.file()), planted);
            case "sqlite" -> execute(planted.pattern());
            case "xlsx" -> editSheet(planted);
            default -> edit(out.resolve("news." + planted.format()), planted);
        }
    }

    private static void edit(Path file, Planted planted) throws IOException {
        Files.writeString(file, edited(Files.readString(file), planted));
    }

    private static String edited(String text, Planted planted) {
        String edited = Pattern.compile(planted.pattern()).matcher(text).replaceAll(planted.replacement());
        assertThat(edited).as("nothing was planted").isNotEqualTo(text);
        return edited;
    }

    private void execute(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("news.sqlite"));
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private void editSheet(Planted planted) throws IOException {
        Path file = out.resolve("news.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                String text = new String(content, StandardCharsets.UTF_8);
                boolean isSheet = entry.getName().startsWith("xl/worksheets/sheet")
                        && text.contains(planted.file())
                        && Pattern.compile(planted.pattern()).matcher(text).find();
                found |= isSheet;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(isSheet ? edited(text, planted).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        assertThat(found).as("a sheet").isTrue();
        Files.write(file, bytes.toByteArray());
    }

    @Test
    void differencesAndErrorsAreToldToProgramsToo() throws IOException {
        Path graph = out.resolve("news.nq");
        Files.writeString(graph, Files.readString(graph).replace("maxValue> \"40\"", "maxValue> \"41\""));
        Run run = Run.of("verify", out.toString(), "--format", "json", "--input", input());
        assertThat(run.exit()).isEqualTo(Exit.DIFFERENT);
        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("{\"record\":\""))
                .anyMatch(line -> line.startsWith("{\"record\":\"input\"") && line.contains("\"figures\":3"))
                .anyMatch(line -> line.startsWith("{\"record\":\"difference\"")
                        && line.contains("\"field\":\"high\",\"before\":40,\"after\":41}"))
                .anyMatch(line -> line.startsWith("{\"record\":\"unread\"") && line.contains("news.qs"));
        assertThat(run.out()).contains("{\"record\":\"result\",\"same\":1,\"different\":1,");
    }

    @Test
    void anInputWithErrorsIsNoMeasure() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"id\": \"a\", \"headline\": 1}");
        Run run = Run.of("verify", out.toString(), "--input", bad.toString());
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("1 error in the input; nothing was compared\n");
    }

    @Test
    void oneOutputAloneProvesNothing() {
        Run run = Run.of("verify", out.resolve("news.nq").toString());
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("there is nothing to compare");
        Run none = Run.of("verify", out.resolve("news.qs").toString());
        assertThat(none.exit()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("there is nothing here that can be read back");
        assertThat(Run.of("verify", folder.resolve("gone").toString()).exit()).isEqualTo(Exit.USAGE);
    }

    /** Triples say of an entity what two articles say; where that is different, they are of no use here. */
    @Test
    void triplesThatCannotBeToldApartAreNotCompared() throws IOException {
        String articles = Files.readString(RESOURCES.resolve("news.jsonl")).replace("\"a company\"", "\"a line\"");
        Path input = Files.writeString(
                folder.resolve("said.jsonl"),
                articles.replace("\"id\": \"lines\", \"type\"", "\"id\": \"lines\", \"when\": null, \"type\"")
                        .replaceFirst(
                                "\"name\": \"Lutra Lines\"",
                                "\"name\": \"Lutra Lines\", \"description\": \"ferries\""));
        Path other = folder.resolve("other");
        assertThat(Run.of("export", input.toString(), "-o", other.toString(), "-f", "nq,ttl,trig")
                        .exit())
                .isEqualTo(Exit.DONE);
        Run run = Run.of("verify", other.toString());
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .containsPattern("said\\.ttl +by rdf .*; not compared: it says different things of one entity")
                .contains("2 articles are the same in all 2");
    }

    @Test
    void leftOutArticlesAreNoOutput() throws IOException {
        Path input = Files.writeString(
                folder.resolve("some.jsonl"),
                Files.readString(RESOURCES.resolve("news.jsonl")) + "{\"id\": \"bad\", \"headline\": 1}\n");
        Path other = folder.resolve("other");
        assertThat(Run.of("export", input.toString(), "-o", other.toString(), "-f", "nq,sqlite", "--skip-invalid")
                        .exit())
                .isEqualTo(Exit.LEFT_OUT);
        Run run = Run.of("verify", other.toString());
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("some.rejected.jsonl: these articles were left out of the export");
        List<String> unread = new ArrayList<>();
        try (Stream<String> lines = run.out().lines()) {
            lines.filter(line -> line.contains("findings.jsonl")).forEach(unread::add);
        }
        assertThat(unread).hasSize(1);
    }
}
