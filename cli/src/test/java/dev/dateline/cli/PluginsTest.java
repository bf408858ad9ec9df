package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins, good and bad. */
class PluginsTest {

    private static final String SOURCES = "src/main/java/org/example/plugin/";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path classes;

    @SuppressWarnings("NullAway.Init") // by compileOnce
    private static PluginSources sources;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeAll
    static void compileOnce() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(SOURCES + "Plain.java", """
                package org.example.plugin;

                import dev.dateline.export.*;
                import java.io.IOException;
                import java.util.List;

                record Plain(String id, List<Option<?>> options) implements Format {
                    @Override
                    public String title() {
                        return "nothing but " + id;
                    }

                    @Override
                    public boolean isDefault() {
                        return true;
                    }

                    @Override
                    public Layout layout(Settings settings) {
                        return new Layout.OneFile("txt", "text/plain");
                    }

                    @Override
                    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
                        throw new IOException("not in this test");
                    }
                }
                """);
        files.put(
                SOURCES + "Library.java",
                "package org.example.plugin;\n\nfinal class Library {\n    static final Object THING = new Object();\n}\n");
        exporter(files, "Good", "return List.of(new Plain(\"good\", List.of()));");
        exporter(files, "Again", "return List.of(new Plain(\"good\", List.of()));");
        exporter(files, "Csv", "return List.of(new Plain(\"csv\", List.of()));");
        exporter(files, "BadId", "return List.of(new Plain(\"Bad Id\", List.of()));");
        exporter(files, "BadOption", "return List.of(new Plain(\"opt\", List.of(Option.flag(\"A.b\", true, \"x\"))));");
        exporter(files, "Fails", "throw new IllegalStateException(\"no licence\");");
        exporter(files, "NoLibrary", "return List.of(new Plain(Library.THING.toString(), List.of()));");
        exporter(files, "Unmade", "return List.of();", "if (true) throw new IllegalStateException(\"not today\");");
        sources = PluginSources.of(classes, files);
        Files.delete(sources.classes().resolve("org/example/plugin/Library.class"));
    }

    private static void exporter(Map<String, String> files, String name, String formats, String... constructor) {
        String source = """
                package org.example.plugin;

                import dev.dateline.export.*;
                import java.util.List;

                public final class NAME implements Exporter {
                    public NAME() {
                        CONSTRUCTOR
                    }

                    @Override
                    public List<Format> formats() {
                        FORMATS
                    }

                    @Override
                    public List<Document> documents() {
                        return List.of(new Document("about-" + "NAME".toLowerCase(java.util.Locale.ROOT), "what NAME is", () -> "NAME\\n"));
                    }
                }
                """;
        files.put(
                SOURCES + name + ".java",
                source.replace("CONSTRUCTOR", String.join("", constructor))
                        .replace("FORMATS", formats)
                        .replace("NAME", name));
    }

    private void jar(String name, String exporter) throws IOException {
        sources.jar(folder.resolve(name), "org.example.plugin." + exporter);
    }

    private Run run(String... args) {
        Run run = Run.of(args);
        return new Run(
                run.exit(),
                run.out().replace(folder.toString(), "DIR"),
                run.err().replace(folder.toString(), "DIR"));
    }

    @Test
    void pluginIsListedWithItsJar() throws IOException {
        jar("good.jar", "Good");
        Run run = run("formats", "--plugins", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .containsPattern("(?m)^good +NAME.txt +nothing but good \\(from DIR/good.jar\\)$")
                .containsPattern("(?m)^csv +\\*\\+ .*[^)]$");
        assertThat(run("export", "--help-formats", "--plugins", folder.toString())
                        .out())
                .contains("\ngood  ");
        assertThat(Run.of("formats").out()).doesNotContain("good");
    }

    @Test
    void documentsOfPluginsAreHadAsWell() throws IOException {
        jar("good.jar", "Good");
        assertThat(run("schema", "about-good", "--plugins", folder.toString()))
                .isEqualTo(new Run(Exit.DONE, "Good\n", ""));
        assertThat(run("schema", "--plugins", folder.toString(), "--help").out())
                .contains("  about-good: what Good is\n");
    }

    @Test
    void everyBrokenJarIsAWarningAndTheOthersWork() throws IOException {
        Files.writeString(folder.resolve("01.jar"), "no zip");
        jar("02.jar", "Nowhere");
        jar("03.jar", "Unmade");
        jar("04.jar", "Fails");
        jar("05.jar", "NoLibrary");
        jar("06.jar", "BadId");
        jar("07.jar", "BadOption");
        jar("08.jar", "Csv");
        jar("09.jar", "Good");
        jar("10.jar", "Again");
        jar("11.jar", "Plain");
        Run run = run("formats", "--plugins", folder.toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).startsWith("csv").contains("(from DIR/09.jar)").contains("\nttl");
        assertThat(run.err()
                        .lines()
                        .map(line -> line.replaceFirst("^dateline: warning: DIR/", "")
                                .replaceFirst(": zip .*", "")))
                .containsExactly(
                        "01.jar: it cannot be read as a jar",
                        "02.jar: Provider org.example.plugin.Nowhere not found",
                        "03.jar: Provider org.example.plugin.Unmade could not be instantiated:"
                                + " java.lang.IllegalStateException: not today",
                        "04.jar: java.lang.IllegalStateException: no licence",
                        "05.jar: the class org/example/plugin/Library is missing; put the jar that has it into the same"
                                + " folder",
                        "06.jar: 'Bad Id' cannot be the name of a format; use lower-case letters, digits and hyphens, a"
                                + " letter first",
                        "07.jar: 'A.b' cannot be the name of an option; use lower-case letters, digits and hyphens, a"
                                + " letter first",
                        "08.jar: there is a format 'csv' already",
                        "10.jar: there is a format 'good' already",
                        "11.jar: org.example.plugin.Plain not a subtype");
    }

    /** Who asks for nothing gets what Dateline is for, whatever lies in the folder. */
    @Test
    void pluginIsNoDefault() throws IOException {
        jar("good.jar", "Good");
        byte[] article = "{\"id\": \"a\", \"headline\": \"A\"}".getBytes(StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        Run run = Run.of(
                new ByteArrayInputStream(article), "export", "-", "-o", out.toString(), "--plugins", folder.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(out.resolve("articles-csv")).exists();
        assertThat(out.resolve("articles.txt")).doesNotExist();
        assertThat(run("formats", "--plugins", folder.toString()).out()).containsPattern("(?m)^good     ");
    }

    @Test
    void environmentNamesTheFolderUnlessTheCommandLineDoes() throws IOException {
        jar("good.jar", "Good");
        assertThat(formats(folder.toString())).contains("good");
        assertThat(formats("")).doesNotContain("good");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(formats(folder.toString(), "--plugins", empty.toString()))
                .contains("dateline: warning: " + empty + ": there is no jar in this folder")
                .doesNotContain("good");
        assertThat(formats(folder.resolve("none").toString()))
                .contains("dateline: DATELINE_PLUGINS " + folder.resolve("none") + ": there is no such folder");
    }

    private static String formats(String environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IoStreams plain = IoStreams.of(InputStream.nullInputStream(), out, out);
        IoStreams streams = new IoStreams(
                plain.in(),
                plain.bytes(),
                plain.out(),
                plain.err(),
                plain.terminal(),
                Map.of("DATELINE_PLUGINS", environment),
                plain.nanoTime(),
                plain.wishes());
        String[] words = new String[args.length + 1];
        words[0] = "formats";
        System.arraycopy(args, 0, words, 1, args.length);
        Main.run(words, streams);
        return out.toString(StandardCharsets.UTF_8);
    }
}
