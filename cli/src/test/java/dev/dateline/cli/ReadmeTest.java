package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says of sentences, the JSON for them and how they read. */
class ReadmeTest {

    private static final String HEADLINE = "{\"id\": \"a\", \"headline\": \"h\", ";

    /** The quote, its figures and their rows belong together. */
    @Test
    void threeStepsAreOfOneSentence() throws IOException {
        String page = Readme.text();
        Matcher quote = Pattern.compile("(?m)(?:^> .*\n)+").matcher(page);
        assertThat(quote.find()).isTrue();
        String text = quote.group().replaceAll("(?m)^> ", "").replace('\n', ' ').strip();
        Matcher figures = Pattern.compile("(?ms)^```json figures\n(.*?)^```").matcher(page);
        assertThat(figures.find()).isTrue();
        List<List<String>> shown = table("name");
        List<String> columns = shown.get(0);
        List<NamedCsvRecord> rows =
                figures(HEADLINE + "\"text\": \"" + text + "\", \"figures\": [" + figures.group(1) + "]}");
        assertThat(rows.stream()
                        .map(row -> columns.stream().map(row::getField).toList())
                        .toList())
                .isEqualTo(shown.subList(1, shown.size()));
    }

    static List<List<String>> phrases() throws IOException {
        List<List<String>> rows = table("the article says");
        return rows.subList(1, rows.size());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void whatTheArticleSaysReadsAsItSays(List<String> row) throws IOException {
        String said = row.get(0);
        String snippet = row.get(1).replaceAll("^`|`$", "");
        String unit = snippet.contains("\"unit\"") ? "" : "\"unit\": \"person\", ";
        String whole = "{\"id\": \"casualties\", \"measure\": \"casualties\", \"unit\": \"person\", \"low\": 700}";
        List<NamedCsvRecord> rows = figures(HEADLINE + "\"text\": \"" + said + "\", \"figures\": [" + whole
                + ", {\"id\": \"f\", \"measure\": \"m\", " + unit + snippet + ", \"mentions\": [{\"quote\": \"" + said
                + "\"}]}]}");
        NamedCsvRecord figure = rows.get(0).getField("figure_id").equals("f") ? rows.get(0) : rows.get(1);
        assertThat(List.of(figure.getField("as_text"), figure.getField("at_least"), figure.getField("at_most")))
                .isEqualTo(row.subList(2, 5));
        assertThat(figure.getField("included_in")).isEqualTo(snippet.contains("includedIn") ? "casualties" : "");
    }

    /** The rows of an article's figures; it must be without errors and warnings. */
    private static List<NamedCsvRecord> figures(String article) throws IOException {
        byte[] bytes = article.replace("\n", " ").getBytes(StandardCharsets.UTF_8);
        Run check = Run.of(new ByteArrayInputStream(bytes), "check", "-");
        assertThat(check).isEqualTo(new Run(Exit.DONE, "", "1 article, no warnings\n"));
        String[] export = "export - -f csv --set csv.as=table --set csv.tables=figures -o -".split(" ");
        String csv = Run.of(new ByteArrayInputStream(bytes), export).out();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    /** The rows of the table whose first column has a title, that of the titles among them. */
    private static List<List<String>> table(String title) throws IOException {
        Matcher table =
                Pattern.compile("(?m)^\\| " + title + " \\|(?:.*\\n\\|)*.*\n").matcher(Readme.text());
        assertThat(table.find()).isTrue();
        return table.group()
                .lines()
                .filter(line -> !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The index of the docs lists them. */
    @Test
    void exitCodesAreThoseOfTheHelp() throws IOException {
        String help = Run.of("--help-all").out();
        String text = Files.readString(Readme.ROOT.resolve("docs/README.md"));
        for (int code = Exit.DONE; code <= Exit.LEFT_OUT; code++) {
            String meaning = help.replaceAll("(?s).*\n  " + code + " +([^\n]*)\n.*", "$1");
            assertThat(text).contains("| " + code + " | " + meaning + " |\n");
        }
    }

    /** Continuous integration runs what people are told to run. */
    @Test
    void commandsAreThoseOfContinuousIntegration() throws IOException {
        String script = Files.readString(Readme.ROOT.resolve(".ci/run"));
        List<String> commands = Readme.code("sh");
        assertThat(script).contains("\n" + commands.get(0)).contains("\n" + commands.get(1));
    }
}
