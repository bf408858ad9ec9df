package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules between the articles of a corpus. */
class CorpusRulesTest {

    /** More ids than memory holds at once. */
    private static final int MANY = 70_000;

    @Test
    void anArticleIdIsUsedOnce() throws IOException {
        Corpus corpus = Corpus.read(
                Corpus.input("1.jsonl", article("a", "") + "\n" + article("b", "") + "\n" + article("a", "")),
                Corpus.input("2.json", "[\n " + article("b", "") + "]"));
        assertThat(corpus.ids()).containsExactly("a", "b", "a", "b");
        assertThat(corpus.lines())
                .containsExactly(
                        "1.jsonl:3:1: error: the article id 'a' was used before, at 1.jsonl:1; give each article of the"
                                + " corpus an id of its own (article 'a', /id)",
                        "2.json:2:2: error: the article id 'b' was used before, at 1.jsonl:2; give each article of the"
                                + " corpus an id of its own (article 'b', /id)");
    }

    @Test
    void anEntityIdHasOneType() throws IOException {
        Corpus corpus = Corpus.read(
                Corpus.input("1.jsonl", article("a", entity("x", "Place")) + "\n" + article("b", entity("y", "Work"))),
                Corpus.input("2.jsonl", article("c", entity("y", "Work") + "," + entity("x", "Country"))));
        assertThat(corpus.lines())
                .containsExactly(
                        "2.jsonl:1:1: error: 'x' has the type Country here and Place in article 'a' at 1.jsonl:1;"
                                + " an id means the same thing in the whole corpus (article 'c', /entities/1/type)");
    }

    @Test
    void everyUseWithAnotherTypeThanTheFirstIsReported() throws IOException {
        Corpus corpus = Corpus.read(article("a", entity("x", "Place"))
                + article("b", entity("x", "Work"))
                + article("c", entity("x", "Place"))
                + article("d", entity("x", "Event")));
        assertThat(corpus.findings()).extracting(Finding::articleId).containsExactly("b", "d");
    }

    @Test
    void anArticleMayHaveTheIdOfAnEntity() throws IOException {
        assertThat(Corpus.read(article("x", entity("x", "Work")) + article("y", entity("x", "Work")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aRejectedArticleDoesNotCount() throws IOException {
        Corpus corpus = Corpus.read("{\"id\": \"a\"}" + article("a", ""));
        assertThat(corpus.problems()).containsExactly("the field 'headline' is required");
    }

    @Test
    void idsAreComparedHoweverManyThereAre() throws IOException {
        StringBuilder many = new StringBuilder(article("first", entity("x", "Place")));
        for (int i = 0; i < MANY; i++) {
            many.append(article("a" + i, ""));
        }
        many.append(article("first", entity("x", "Country"))).append(article("a7", entity("y", "Work")));
        Corpus corpus = Corpus.read(many.toString());
        assertThat(corpus.articles()).hasSize(MANY + 3);
        assertThat(corpus.findings())
                .extracting(finding -> finding.articleId() + " " + finding.pointer())
                .containsExactly("first /entities/0/type", "a7 /id", "first /id");
    }

    @Test
    void theReportEndsSomewhereAndSaysSo() throws IOException {
        List<Finding> findings = Corpus.read(article("a", "").repeat(2000)).findings();
        assertThat(findings).hasSize(1001);
        assertThat(findings.get(1000).problem()).startsWith("there are more");
        assertThat(Corpus.read(article("a", "").repeat(1001)).findings()).hasSize(1000);
    }

    private static String article(String id, String entities) {
        return "{\"id\": \"" + id + "\", \"headline\": \"h\", \"entities\": [" + entities + "]}";
    }

    private static String entity(String id, String type) {
        return "{\"id\": \"" + id + "\", \"type\": \"" + type + "\", \"name\": \"n\"}";
    }
}
