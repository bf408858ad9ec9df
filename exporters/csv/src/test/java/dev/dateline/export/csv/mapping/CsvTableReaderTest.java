package dev.dateline.export.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.testkit.Imported;
import dev.dateline.model.ArticleJson;
import dev.dateline.model.UnreadableInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableReaderTest {

    /** A row an article or, where rows have the same report, a figure of it. */
    private static final String FLOODS = """
            article:
              id: "flood-{report}"
              headline: "{title}"
              published: "{day|date d/M/yyyy}"
              authors: {each: "{by}", split: ";"}
              entities:
                - {id: "river-{river|slug}", type: Place, name: "{river}"}
              figures:
                - id: "{what}-{area|slug}"
                  measure: "{what|measures}"
                  unit: "{what|units}"
                  subject: "river-{river|slug}"
                  best: [{if: "{exact}", equals: "yes", value: "{number}"}]
                  low: [{if: "{exact}", equals: "no", value: "{number}"}]
            lists:
              measures: {homes: homes-flooded, people: people-moved}
              units: {homes: home, people: person}
            empty: ["n/a"]
            decimal: ","
            grouping: "."
            ignore: clerk
            """;

    private static final String HEADER = "report,title,day,by,river,what,area,number,exact,clerk\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Imported imported(String map, String table) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        return Imported.of(new CsvTableReader().by("map.yaml", map), file);
    }

    private static String json(Imported imported) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ArticleJson.writeLines(imported.articles().iterator(), lines);
        return lines.toString(StandardCharsets.UTF_8);
    }

    private static List<String> told(Imported imported) {
        return imported.findings().stream()
                .map(finding ->
                        (finding.isError() ? "" : "warning: ") + finding.at().brief() + ": " + finding.problem())
                .toList();
    }

    @Test
    void rowsOfOneReportBecomeOneArticle() throws IOException {
        Imported imported = imported(
                FLOODS,
                HEADER
                        + "7,Water,4/5/2031,Ann Orr; Bo Ek ;,Süße Au,homes,West,\"1.234,5\",yes,x\n"
                        + "7,Water,4/5/2031,Ann Orr; Bo Ek ;,Süße Au,people,West,300,no,y\n"
                        + "8,Calm,31/12/2031,n/a,Ems,homes,East,0,yes,z\n");
        assertThat(told(imported)).isEmpty();
        assertThat(json(imported))
                .isEqualTo("{\"id\":\"flood-7\",\"headline\":\"Water\",\"authors\":[\"Ann Orr\",\"Bo Ek\"],"
                        + "\"published\":\"2031-05-04\",\"entities\":[{\"id\":\"river-su-e-au\",\"type\":\"Place\","
                        + "\"name\":\"Süße Au\"}],\"figures\":[{\"id\":\"homes-west\",\"measure\":\"homes-flooded\","
                        + "\"subject\":\"river-su-e-au\",\"unit\":\"home\",\"best\":1234.5},{\"id\":\"people-west\","
                        + "\"measure\":\"people-moved\",\"subject\":\"river-su-e-au\",\"unit\":\"person\",\"low\":300}]}\n"
                        + "{\"id\":\"flood-8\",\"headline\":\"Calm\",\"published\":\"2031-12-31\",\"entities\":[{\"id\":"
                        + "\"river-ems\",\"type\":\"Place\",\"name\":\"Ems\"}],\"figures\":[{\"id\":\"homes-east\","
                        + "\"measure\":\"homes-flooded\",\"subject\":\"river-ems\",\"unit\":\"home\",\"best\":0}]}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    8,Calm,30/2/2031,n/a,Ems,homes,East,1,yes,z  | line 2, column day: '30/2/2031' is no date of the form d/M/yyyy
                    8,Calm,4/5/2031,n/a,Ems,boats,East,1,yes,z   | line 2, column what: 'boats' is not in the list measures of the map; known are homes, people
                    8,Calm,4/5/2031,n/a,Ems,homes,East,1.5,yes,z | line 2, column number: '1.5' is no number as the map has them, with ',' before the fraction and '.' between groups of three digits
                    8,Calm,4/5/2031,n/a,Ems,homes,East,"1,x",yes,z | line 2, column number: '1,x' is no number as the map has them
                    8,Calm,4/5/2031,n/a,***,homes,East,1,yes,z   | line 2, column river: '***' has no letter from a to z
                    8,Calm,4/5/2031,n/a,Ems,homes,East,1,yes     | line 2: this row has 9 cells, and there are 10 columns
                    8,,4/5/2031,n/a,Ems,homes,East,1,yes,z       | line 2: the field 'headline' is required
                    ,Calm,4/5/2031,n/a,Ems,homes,East,1,yes,z    | line 2: the field 'id' is required
                    """)
    void whatACellCannotMeanIsToldWithItsPlace(String row, String problem) throws IOException {
        Imported imported = imported(FLOODS, HEADER + row + "\n");
        assertThat(imported.articles()).isEmpty();
        assertThat(told(imported)).anySatisfy(told -> assertThat(told).contains(problem));
    }

    @Test
    void rowsOfOneThingSayTheSameOfIt() throws IOException {
        Imported imported = imported(
                FLOODS,
                HEADER + "7,Water,4/5/2031,,Ems,homes,West,1,yes,x\n" + "7,Drought,4/5/2031,,Ems,homes,East,2,yes,x\n");
        assertThat(told(imported))
                .singleElement()
                .asString()
                .contains("line 3, column title: headline is 'Drought' here and 'Water' at ")
                .endsWith("line 2, column title; rows of one thing say the same of it");
    }

    @Test
    void columnsThatNothingIsMadeOfAreToldOnce() throws IOException {
        String table = HEADER.replace("clerk", "remark,mood")
                + "7,Water,4/5/2031,,Ems,homes,West,1,yes,x,y\n8,Water,4/5/2031,,Ems,homes,West,1,yes,x,y\n";
        Imported imported = imported(FLOODS, table);
        assertThat(imported.articles()).hasSize(2);
        assertThat(told(imported))
                .singleElement()
                .asString()
                .startsWith("warning: ")
                .contains("the map makes nothing of remark, mood; name them under ignore");
        assertThat(told(imported(FLOODS.replace("ignore: clerk", "ignore: \"*\""), table)))
                .isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsToldBeforeAnythingIsRead() throws IOException {
        Imported imported =
                imported(FLOODS, HEADER.replace("river", "rivers") + "7,Water,4/5/2031,,Ems,homes,W,1,yes,x\n");
        assertThat(imported.articles()).isEmpty();
        assertThat(told(imported))
                .singleElement()
                .asString()
                .contains(
                        "line 1: the input cannot be read: there is no column river, which map.yaml:7:12 uses; did you mean 'rivers'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    about: x                                             | map.yaml:1:1: a map says under article how articles are made
                    article: {headline: "{a}"}                           | map.yaml:1:10: the article has no id
                    article: {id: "{a}", headlin: "{b}"}                 | map.yaml:1:22: 'headlin' means nothing here; did you mean 'headline'?
                    article: {id: "{a/sluk}"}                            | map.yaml:1:15: 'sluk' is no filter; did you mean 'slug'?
                    article: {id: "{a/date bb}"}                         | map.yaml:1:15: 'bb' is no pattern of a date
                    article: {id: "{a"}                                  | map.yaml:1:15: a brace in '{a' has no partner
                    article: {id: {a}}                                   | map.yaml:1:17: nothing stands here; write a value, take the name out, or put a text with braces into quotation marks
                    article: {id: x, authors: {each: "{a}"}}             | map.yaml:1:27: each and split stand together
                    article: {id: x, figures: "{a}"}                     | map.yaml:1:27: an item is a mapping of names to values
                    article: {id: x, headline: }                         | map.yaml:1:27: nothing stands here
                    article: {id: x, id: y}                              | map.yaml:1:18: 'id' stands here twice
                    article: [                                           | this is no YAML
                    articel: {id: x}                                     | map.yaml:1:1: 'articel' means nothing here; did you mean 'article'?
                    """)
    void whatIsWrongWithAMapIsToldWithItsPlace(String map, String problem) {
        assertThatThrownBy(() -> new CsvTableReader().by("map.yaml", map.replace('/', '|')))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.at() + ": " + e.getMessage())
                                .startsWith(problem.startsWith("this") ? "map.yaml:" : problem)
                                .contains(problem));
    }

    @Test
    void bracesThatAreMeantAreWrittenTwice() throws IOException {
        Imported imported = imported("article: {id: \"{a}\", headline: \"{{{b}}}\"}", "a,b\n1,x\n");
        assertThat(imported.articles().get(0).headline()).isEqualTo("{x}");
    }

    @Test
    void aNumberThatCanBeTwoIsNone() throws IOException {
        String map = "article: {id: \"{a}\", headline: x, figures: {id: f, measure: m, unit: u, best: \"{b}\"}}";
        assertThat(told(imported(map, "a;b\n1;1.200\n")).get(0))
                .contains("line 2, column b: '1.200' can be two numbers; write decimal: \".\" into the map");
        assertThat(best(map, "1.2000")).isEqualTo("1.2");
        assertThat(best(map, "0.200")).isEqualTo("0.2");
        assertThat(best(map + "\ndecimal: .", "1.200")).isEqualTo("1.2");
        assertThat(best(map + "\ngrouping: .", "1.200")).isEqualTo("1200");
    }

    private String best(String map, String number) throws IOException {
        return String.valueOf(imported(map, "a;b\n1;" + number + "\n")
                .articles()
                .get(0)
                .figures()
                .get(0)
                .best());
    }

    @Test
    void theFileIsNamedOnce() throws IOException {
        byte[] latin = "a,b\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.csv"), latin);
        assertThat(told(Imported.of(new CsvTableReader().by("map.yaml", FLOODS), file)))
                .singleElement()
                .asString()
                .isEqualTo(
                        file + ", line 1: the input cannot be read: what follows is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aTableThatIsNoTextIsRefused() throws IOException {
        Imported imported = imported(FLOODS, "PK\0\0");
        assertThat(told(imported)).singleElement().asString().contains("this is no text; save the table as CSV");
    }

    @Test
    void anEmptyTableIsRefused() throws IOException {
        assertThat(told(imported(FLOODS, ""))).singleElement().asString().contains("this table is empty");
    }
}
