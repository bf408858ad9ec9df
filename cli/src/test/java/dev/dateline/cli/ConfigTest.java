package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of settings says what the command line does not. */
class ConfigTest {

    private static final String SAMPLE = Cases.input("north-korea-tribute").toString();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Run export(String config, String... more) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, config);
        String[] args = new String[6 + more.length];
        args[0] = "export";
        args[1] = SAMPLE;
        args[2] = "--config";
        args[3] = file.toString();
        args[4] = "-o";
        args[5] = folder.resolve("out").toString();
        System.arraycopy(more, 0, args, 6, more.length);
        Run run = Run.of(args);
        return new Run(run.exit(), run.out(), run.err().replace(folder.toString(), "DIR"));
    }

    private String table() throws IOException {
        return Files.readString(folder.resolve("out/input-csv/authors.csv"));
    }

    private String graph() throws IOException {
        return Files.readString(folder.resolve("out/input.nt"));
    }

    @Test
    void setsBaseDatasetAndOptions() throws IOException {
        Files.writeString(
                folder.resolve("about.json"), "{\"title\": \"A title of its own\", \"description\": \"Tried.\"}");
        String config = """
                {"base": "https://news.example/", "dataset": "about.json",
                 "set": {"csv.delimiter": "tab", "csv.bom": true, "ttl.text": false}}
                """;
        Run run = export(config, "-f", "csv,nt");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(table()).startsWith("\uFEFFarticle_id\tauthor_no\t");
        assertThat(graph()).contains("<https://news.example/article/").contains("A title of its own");
    }

    @Test
    void commandLineGoesFirst() throws IOException {
        String config = "{\"base\": \"https://news.example/\", \"set\": {\"csv.delimiter\": \"tab\"}}";
        Run run = export(config, "-f", "csv,nt", "--set", "csv.delimiter=pipe", "--base", "https://other.example/");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(table()).startsWith("article_id|author_no|");
        assertThat(graph()).contains("<https://other.example/article/").doesNotContain("news.example");
    }

    /** An ending on the command line goes before the file, too. */
    @Test
    void endingGoesFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{\"set\": {\"csv.as\": \"folder\"}}");
        Path zip = folder.resolve("tables.zip");
        Run run = Run.of("export", SAMPLE, "--config", file.toString(), "-o", zip.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(zip).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            {"bas": "https://news.example/"}        > settings.json:1:2: there is no setting 'bas'; did you mean 'base'?
            {"base": 7}                             > settings.json:1:10: 'base' is a text in quotes
            {"set": {"csv.delimter": "tab"}}        > settings.json:1:26: csv has no option 'delimter'; did you mean 'delimiter'?
            {"set": {"cvs2.bom": true}}             > settings.json:1:22: there is no format 'cvs2'
            {"set": {"csv.bom": "maybe"}}           > settings.json:1:21: csv.bom: 'maybe' is not one of the values
            {"set": {"bom": true}}                  > settings.json:1:17: 'bom': write FORMAT.OPTION
            {"set": {"csv.bom": null}}              > settings.json:1:21: 'csv.bom' has a text, a number, true or false
            {"set": "csv.bom=true"}                 > settings.json:1:9: 'set' is an object
            {"base": "a", "base": "b"}              > settings.json:1:15: 'base' is there twice
            ["base"]                                > settings.json:1:1: settings are a JSON object
            {"base": "https://news.example/"} {}    > settings.json:1:35: there is something after the object
            {"base": https://news.example/}         > settings.json:1:10: Unrecognized token
            {"base": "no base"}                     > base in the file of --config:
            """)
    void mistakesAreToldWithTheirPlace(String config, String told) throws IOException {
        Run run = export(config, "-f", "csv");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(told);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void everyMistakeIsTold() throws IOException {
        Run run = export("{\n  \"bas\": 1,\n  \"dateset\": {\"a\": [1]},\n  \"set\": 3\n}", "-f", "csv");
        assertThat(run.err())
                .contains("DIR/settings.json:2:3: ", "DIR/settings.json:3:3: ", "DIR/settings.json:4:10: ");
    }

    @Test
    void fileThatCannotBeReadIsTold() throws IOException {
        assertThat(Run.of(
                                "export",
                                SAMPLE,
                                "--config",
                                folder.resolve("none.json").toString())
                        .err())
                .contains("none.json: there is no such file");
        Path latin = folder.resolve("latin.json");
        Files.write(latin, "{\"base\": \"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("export", SAMPLE, "--config", latin.toString()).err())
                .contains("latin.json: this is not UTF-8");
    }

    @Test
    void optionsOfFormatsThatAreNotWrittenDoNoHarm() throws IOException {
        assertThat(export("{\"set\": {\"ttl.gzip\": true}}", "-f", "csv").exit())
                .isEqualTo(Exit.DONE);
    }
}
