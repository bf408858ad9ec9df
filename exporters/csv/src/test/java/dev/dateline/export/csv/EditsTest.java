package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Beginning;
import dev.dateline.export.testkit.Imported;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Finding;
import dev.dateline.model.Input;
import dev.dateline.model.Mention;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do to tables, and what comes of it: the article they mean, or an error that names the cell. */
class EditsTest {

    private static final List<Article> ARTICLES =
            Samples.articles(new Input("ferry", () -> new ByteArrayInputStream("""
                    [{"id": "ferry", "headline": "Ferry sinks off Lutra", "published": "2031-05-04", "authors": ["Bo", "Al"],
                      "text": "The Aurora sank off Lutra. Up to 40 people were hurt, including around 12 children, Ana Ruiz said. The Aurora was old.",
                      "entities": [
                        {"id": "aurora", "type": "Work", "name": "Aurora", "aliases": ["the ferry"], "mentions": [{"start": 4, "end": 10, "quote": "Aurora"}]},
                        {"id": "lutra", "type": "Place", "name": "Lutra", "mentions": [{"quote": "Lutra"}]},
                        {"id": "ruiz", "type": "Person", "name": "Ana Ruiz", "mentions": [{"quote": "Ana Ruiz"}]}],
                      "relations": [{"id": "r1", "subject": "aurora", "type": "sankOff", "object": "lutra", "mentions": [{"quote": "The Aurora sank off Lutra"}]}],
                      "figures": [
                        {"id": "f1", "measure": "people-hurt", "unit": "person", "high": 40, "attributedTo": "ruiz", "subject": "aurora", "mentions": [{"quote": "Up to 40 people"}]},
                        {"id": "f2", "measure": "children-hurt", "unit": "person", "best": 12, "approximate": true, "includedIn": "f1", "mentions": [{"quote": "around 12 children"}]}]},
                     {"id": "quay", "headline": "Quay closed"}]
                    """.getBytes(StandardCharsets.UTF_8))));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Something done to tables. */
    private interface Edit {
        void on(EditedCsv set);
    }

    private static Stream<Named<List<Object>>> refused() {
        return Stream.of(
                refused(
                        "a bound without what is computed from it",
                        set -> set.set("figures", 0, "high", "45"),
                        "figures.csv, line 2, column at_most: error: at_most is '40' here, but '45' by what it is computed from",
                        "figures.csv, line 2, column as_text: error: as_text is '≤ 40' here, but '≤ 45'"),
                refused(
                        "the name beside an id",
                        set -> set.set("figures", 0, "subject_name", "Boreas"),
                        "figures.csv, line 2, column subject_name: error: subject_name is 'Boreas' here, but 'Aurora' by"),
                refused(
                        "a count",
                        set -> set.set("articles", 0, "figure_count", "3"),
                        "articles.csv, line 2, column figure_count: error: figure_count is '3' here, but '2' by"),
                refused(
                        "a computed cell of what has none",
                        set -> set.set("figures", 0, "at_least", "10"),
                        "figures.csv, line 2, column at_least: error: at_least is '10' here, but empty by"),
                refused(
                        "an IRI of something else",
                        set -> set.set("mentions", 1, "of_iri", "https://example.org/entity/boreas"),
                        "mentions.csv, line 3, column of_iri: error:"),
                refused(
                        "words for a number",
                        set -> set.set("figures", 0, "high", "forty"),
                        "figures.csv, line 2, column high: error: 'forty' is no number"),
                refused(
                        "a decimal comma",
                        set -> set.set("figures", 0, "high", "40,5"),
                        "figures.csv, line 2, column high: error: '40,5' is no number; write digits with a point"),
                refused(
                        "neither true nor false",
                        set -> set.set("figures", 1, "approximate", "maybe"),
                        "figures.csv, line 3, column approximate: error: 'maybe' is neither true nor false"),
                refused(
                        "a date as spreadsheets write it",
                        set -> set.set("articles", 0, "published", "04/05/2031"),
                        "articles.csv, line 2, column published: error:"),
                refused(
                        "no headline",
                        set -> set.set("articles", 1, "headline", ""),
                        "articles.csv, line 3: error: the field 'headline' is required"),
                refused(
                        "a quote that is not in the text",
                        set -> set.set("mentions", 1, "quote", "Boreas"),
                        "mentions.csv, line 3, column start_offset: error:"),
                refused(
                        "a figure without its mention, and with a part",
                        set -> set.delete("figures", "figure_id", "f1"::equals).withoutDerived(),
                        "mentions.csv, line 5, column of_id: error: the table figures has no 'f1' in this article; take this row",
                        "figures.csv, line 2, column included_in: error:"),
                refused(
                        "one id for two figures",
                        set -> set.set("figures", 1, "figure_id", "f1").withoutDerived(),
                        "figures.csv, line 3, column figure_id: error:"),
                refused(
                        "a row of no entity",
                        set -> set.set("aliases", 0, "entity_id", "boreas"),
                        "aliases.csv, line 2, column entity_id: error: the table entities has no 'boreas' in this article"),
                refused(
                        "a row of no article",
                        set -> set.set("figures", 0, "article_id", "barge"),
                        "figures.csv, line 2, column article_id: error: there is no article 'barge' in the table articles"),
                refused(
                        "a row that names no article",
                        set -> set.set("figures", 0, "article_id", ""),
                        "figures.csv, line 2, column article_id: error: this row does not say of which article it is"),
                refused(
                        "two authors with one number",
                        set -> set.set("authors", 1, "author_no", "1"),
                        "authors.csv, line 3, column author_no: error: author_no is 1 here and at "),
                refused(
                        "a column with another name",
                        set -> set.rename("figures", "unit", "units"),
                        "figures.csv, line 1: error: the table figures has no column 'units'; did you mean 'unit'?",
                        "figures.csv, line 1: error: the column unit is missing"),
                refused(
                        "a table that is not there",
                        set -> set.removeFile("mentions"),
                        "error: mentions.csv is missing, and without it what it says would be lost"),
                refused(
                        "a mention of what is nothing",
                        set -> set.set("mentions", 1, "of_type", "person"),
                        "mentions.csv, line 3, column of_type: error: 'person' does not say what this row is of; write entity or"));
    }

    private static Named<List<Object>> refused(String what, Edit edit, String... errors) {
        return Named.of(what, List.of(edit, List.of(errors)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @SuppressWarnings("unchecked") // see above
    void whatCannotBeMeantIsAnErrorThatNamesTheCell(List<Object> edit) throws IOException {
        EditedCsv set = EditedCsv.of(ARTICLES);
        ((Edit) edit.get(0)).on(set);
        List<String> errors = set.read(folder.resolve("ferry-csv")).errors();
        for (String expected : (List<String>) edit.get(1)) {
            assertThat(errors).anySatisfy(error -> assertThat(error).contains(expected));
        }
    }

    private Imported edited(Edit edit) throws IOException {
        EditedCsv set = EditedCsv.of(ARTICLES);
        edit.on(set);
        Imported imported = set.read(folder.resolve("ferry-csv"));
        assertThat(imported.errors()).isEmpty();
        return imported;
    }

    private static Figure figure(Imported imported, int number) {
        return imported.articles().get(0).figures().get(number);
    }

    private static List<String> warnings(Imported imported) {
        return imported.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void whatIsComputedFromAnEditedCellMayBeEmptied() throws IOException {
        Imported imported = edited(set -> set.set("figures", 0, "high", "45.0")
                .set("figures", 0, "at_most", "")
                .set("figures", 0, "as_text", ""));
        assertThat(figure(imported, 0).high()).isEqualTo(new BigDecimal("45"));
        assertThat(imported.findings()).isEmpty();
    }

    @Test
    void computedColumnsMayBeTakenOut() throws IOException {
        edited(set -> set.removeColumn("figures", "as_text").removeColumn("articles", "figure_count"))
                .assertSame(ARTICLES);
    }

    @Test
    void otherProgramsMayWriteTrueAndNumbersInTheirWay() throws IOException {
        edited(set -> set.set("figures", 1, "approximate", "TRUE")
                        .set("figures", 0, "approximate", "0")
                        .set("figures", 0, "mention_count", "1.0")
                        .set("mentions", 0, "start_offset", "0.0")
                        .set("figures", 1, "best", "12.00"))
                .assertSame(ARTICLES);
    }

    @Test
    void exportsUnderAnyBaseAreRead() throws IOException {
        edited(set -> set.set("mentions", 1, "of_iri", "https://news.example/id#entity/aurora"))
                .assertSame(ARTICLES);
    }

    @Test
    void authorsHaveTheOrderOfTheirNumbers() throws IOException {
        Imported imported =
                edited(set -> set.set("authors", 0, "author_no", "7").set("articles", 0, "authors", ""));
        assertThat(imported.articles().get(0).authors()).containsExactly("Al", "Bo");
    }

    @Test
    void changedQuoteIsFoundAnew() throws IOException {
        Imported imported = edited(set -> set.set("mentions", 1, "quote", "The Aurora"));
        Entity aurora = imported.articles().get(0).entities().get(0);
        assertThat(aurora.mentions()).containsExactly(new Mention(0, 10, "The Aurora"));
        assertThat(warnings(imported))
                .singleElement()
                .asString()
                .contains(
                        "mentions.csv, line 3, column quote: warning: 'The Aurora' does not stand at 4 to 10; it was found"
                                + " at 0 to 10");
    }

    @Test
    void quoteWithoutOffsetsIsFound() throws IOException {
        Imported imported = edited(set -> set.add(
                        "mentions",
                        Map.of("article_id", "ferry", "of_type", "figure", "of_id", "f1", "quote", "40 people"))
                .set("figures", 0, "mention_count", ""));
        assertThat(figure(imported, 0).mentions())
                .extracting(Mention::quote)
                .containsExactly("Up to 40 people", "40 people");
    }

    @Test
    void newRowsGetTheNextFreeId() throws IOException {
        Imported imported = edited(set -> set.withoutDerived()
                .add(
                        "figures",
                        Map.of(
                                "article_id",
                                "ferry",
                                "measure",
                                "ferries",
                                "unit",
                                "ferry",
                                "best",
                                "1",
                                "first_quote",
                                "was old"))
                .add("entities", Map.of("article_id", "ferry", "type", "Person", "name", "Bo")));
        assertThat(figure(imported, 2)).extracting(Figure::id, Figure::measure).containsExactly("f3", "ferries");
        assertThat(figure(imported, 2).mentions()).extracting(Mention::quote).containsExactly("was old");
        assertThat(imported.articles().get(0).entities())
                .extracting(Entity::id)
                .last()
                .isEqualTo("ferry-e1");
        assertThat(warnings(imported))
                .anyMatch(told -> told.contains("figures.csv, line 4: warning: this row has no id; it gets 'f3'"))
                .anyMatch(told -> told.contains("figures.csv, line 4, column first_quote: warning: no row of mentions"))
                .anyMatch(
                        told -> told.contains("entities.csv, line 5: warning: this row has no id; it gets 'ferry-e1'"));
    }

    @Test
    void deletedRowsAreStatementsWithdrawn() throws IOException {
        Imported imported = edited(set -> set.delete("figures", "figure_id", "f2"::equals)
                .delete("mentions", "of_id", "f2"::equals)
                .set("articles", 0, "figure_count", "1"));
        assertThat(imported.articles().get(0).figures()).extracting(Figure::id).containsExactly("f1");
        assertThat(imported.findings()).isEmpty();
    }

    static Stream<Named<List<Article>>> corpora() {
        return Stream.of(
                Named.of("samples", Samples.all()),
                Named.of("ferry", ARTICLES),
                Named.of("generated", CorpusGenerator.articles(11, 300).toList()));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void rowsAndColumnsMayStandInAnyOrder(List<Article> articles) throws IOException {
        EditedCsv.of(articles).shuffle(1).read(folder.resolve("x")).assertSame(articles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the, ferry   | line 2: error: the input cannot be read: this row has 5 cells, and the header 4 columns",
                "the \"ferry\" | line 2: error: the input cannot be read: a quotation mark stands in a field that does not begin",
                "\"the ferry   | line 2: error: the input cannot be read: a quotation mark opens a field here that is never closed",
                "\"the\" ferry | line 2: error: the input cannot be read: something follows a quotation mark that closes a field",
                "the ferr\u00ff | line 1: error: the input cannot be read: what follows is not UTF-8",
            })
    void whatIsNoCsvIsToldWithItsLine(String written, String told) throws IOException {
        CsvExport export = CsvExport.of(ARTICLES.stream(), Map.of());
        Path set = export.into(folder.resolve("ferry-csv"));
        Files.write(
                set.resolve("aliases.csv"),
                export.text("aliases").replace("the ferry", written).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Imported.of(new CsvImporter(), set).errors())
                .singleElement()
                .asString()
                .contains("aliases.csv, " + told);
    }

    @Test
    void whatTheImporterIsNotForItDoesNotRecognise() throws IOException {
        assertThat(recognises("", "{\"article_id\": 1}")).isFalse();
        assertThat(recognises("", "article_id,comment\r\n")).isFalse();
        assertThat(recognises("other.csv", "article_id\r\n")).isFalse();
        assertThat(recognises("articles.csv", "id,title\r\n1,Spring\r\n")).isFalse();
        assertThat(recognises("articles.csv", "article_id;headline\n")).isTrue();
        assertThat(recognises("figures.csv", "")).isTrue();
        assertThat(recognises("", EditedCsv.of(ARTICLES).header("figures"))).isTrue();
    }

    /** Whether a file, or a folder with one of that name, is for the importer. */
    private boolean recognises(String inFolder, String content) throws IOException {
        Path place = folder.resolve(inFolder.isEmpty() ? "file" : "folder-of-" + inFolder);
        Path file = inFolder.isEmpty() ? place : Files.createDirectories(place).resolve(inFolder);
        Files.writeString(file, content);
        return new CsvImporter().recognises(Beginning.of(place.toString(), place));
    }
}
