package dev.dateline.export.annotations.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.export.Beginning;
import dev.dateline.export.testkit.Imported;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts annotated with brat, line by line. */
class BratImportTest extends BratTest {

    @Test
    void marksWithEqualWordsAndTypesAreOneEntity() throws IOException {
        Imported imported = read(
                "T1|PER 0 9|Ana Quill",
                "T2|Person 23 32|Ana Quill",
                "T3|GPE 16 21|Lutra",
                "T4|ORG 40 51|Otter Lines",
                "T5|Loc 55 64|Port Vale");
        Article article = only(imported);
        assertThat(imported.findings()).isEmpty();
        assertThat(article.id()).isEqualTo("doc1");
        assertThat(article.headline()).isEqualTo("Ana Quill leads Lutra");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.draft()).isFalse();
        assertThat(article.entities())
                .extracting(Entity::id, Entity::type, Entity::name)
                .containsExactly(
                        tuple("doc1-T1", EntityType.PERSON, "Ana Quill"),
                        tuple("doc1-T3", EntityType.PLACE, "Lutra"),
                        tuple("doc1-T4", EntityType.ORGANIZATION, "Otter Lines"),
                        tuple("doc1-T5", EntityType.PLACE, "Port Vale"));
        assertThat(article.entities().get(0).mentions())
                .containsExactly(new Mention(0, 9, "Ana Quill"), new Mention(23, 32, "Ana Quill"));
    }

    @Test
    void whatIsEquivalentIsOneEntityWithTheNameThatComesFirst() throws IOException {
        for (String line : new String[] {"*|Equiv T2 T1", "R1|Coreference Arg1:T2 Arg2:T1"}) {
            Article article = only(read("T2|ORG 66 77|The company", "T1|ORG 40 51|Otter Lines", line));
            assertThat(article.entities()).extracting(Entity::name).containsExactly("Otter Lines");
            assertThat(article.entities().get(0).mentions()).hasSize(2);
            assertThat(article.relations()).isEmpty();
        }
    }

    @Test
    void anInterruptedMarkIsMentionedInPieces() throws IOException {
        Article article = only(read("T1|Group 86 91;102 109|North Lutrans"));
        assertThat(article.entities()).extracting(Entity::name).containsExactly("North Lutrans");
        assertThat(article.entities().get(0).mentions())
                .containsExactly(new Mention(86, 91, "North"), new Mention(102, 109, "Lutrans"));
    }

    /** brat writes a blank for a line end. */
    @Test
    void aMarkOverALineEndIsThere() throws IOException {
        Article article = only(read("T1|Event 10 26|leads Lutra  Ana"));
        assertThat(article.entities().get(0).mentions()).containsExactly(new Mention(10, 26, "leads Lutra\n\nAna"));
        assertThat(article.entities().get(0).name()).isEqualTo("leads Lutra Ana");
    }

    /** A quote that is not at its offsets is found anew where that leaves no choice. */
    @Test
    void aLostQuoteIsFoundAnewOrRefused() throws IOException {
        Imported found = read("T1|ORG 41 52|Otter Lines", "T2|LOC 55 64|Port Vale");
        assertThat(only(found).entities().get(0).mentions()).containsExactly(new Mention(40, 51, "Otter Lines"));
        assertThat(told(found))
                .containsExactly("doc1.ann, line 1: warning: 'Otter Lines' does not stand at 41 to 52; it was found at"
                        + " code points 40 to 51");
        assertThat(told(read("T1|PER 1 10|Ana Quill")))
                .containsExactly("doc1.ann, line 1: error: 'Ana Quill' does not stand at 1 to 10, but in more than one"
                        + " other place, such as code points 0 and 23; mark the one that is meant");
        assertThat(told(read("T1|PER 0 9|Bo Quill")))
                .containsExactly(
                        "doc1.ann, line 1: error: 'Bo Quill' does not stand at 0 to 9, nor anywhere else in the"
                                + " text; mark it anew, or give it the text that it was marked in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T9 PER 0 9 Ana Quill; a line begins with an id, such as T1, and a tab",
                "Q9|PER 0 9|Ana Quill; a line begins with T, R, E, A, M, N, # or *, and this one does not",
                "T9|PER 0 9; this line is not whole; such lines are written T9<tab>Person 0 3<tab>Ana",
                "T9|PER 9 9|Ana; 9 to 9 spans nothing",
                "T1|PER 23 32|Ana Quill; 'T1' is the id of two marks",
                "R1|leaderOf Arg1:T1; this line is not whole; such lines are written R1<tab>memberOf Arg1:T1 Arg2:T2",
                "R1|leaderOf Arg1:T1 Arg2:T8; there is no mark 'T8'; take this out, or name another",
                "E1|Attack:T8; there is no line 'T8'",
                "A1|Negation E7; there is no line 'E7'",
                "N1|Reference T7 Wikidata:Q1|x; there is no mark 'T7'",
                "*|Equiv T1 T7; there is no mark 'T7'",
                "*|Equiv T1 T2; 'T1' is of type Person and 'T2' of type Place, so they cannot be one thing",
            })
    void whatIsWrongIsToldWithItsLine(String line, String problem) throws IOException {
        Imported imported = read("T1|PER 0 9|Ana Quill", "T2|LOC 55 64|Port Vale", line);
        assertThat(imported.articles()).isEmpty();
        assertThat(told(imported)).hasSize(1);
        assertThat(told(imported).get(0)).startsWith("doc1.ann, line 3: error: " + problem.strip());
    }

    /** A number is what the words around it say, which nobody has looked at. */
    @Test
    void markedNumbersAreDrafted() throws IOException {
        String text = "Ferry aground\n\nAt least 40 people were rescued in Port Vale. Room 12 was closed.";
        Path file = pair("ferry", text, "T1\tCARDINAL 24 26\t40", "T2\tCARDINAL 66 68\t12", "T3\tLOC 50 59\tPort Vale");
        Imported imported = Imported.of(new BratImporter(), file);
        Article article = only(imported);
        assertThat(article.draft()).isTrue();
        assertThat(article.figures()).hasSize(1);
        Figure figure = article.figures().get(0);
        assertThat(figure.low()).isEqualByComparingTo("40");
        assertThat(figure.unit()).isEqualTo("person");
        assertThat(told(imported))
                .anySatisfy(each -> assertThat(each)
                        .startsWith("ferry.ann, line 1: warning: what marked numbers count was drafted (1 figure)"))
                .anySatisfy(each -> assertThat(each)
                        .startsWith("ferry.ann, line 2: warning: the label 'CARDINAL' marks a number that no figure"))
                .hasSize(2);
    }

    @Test
    void aTerritoryIsACountryIfItsNameIsOne() throws IOException {
        Path file = pair("g", "Ana went from Lyon to Norway.", "T1\tGPE 14 18\tLyon", "T2\tGPE 22 28\tNorway");
        assertThat(only(Imported.of(new BratImporter(), file)).entities())
                .extracting(Entity::type)
                .containsExactly(EntityType.PLACE, EntityType.COUNTRY);
    }

    @Test
    void aTerritoryIsTheCountryThatItIsSaidToBe() throws IOException {
        String text = "Ana went to Norway. The kingdom is cold.";
        String kingdom = "T1\tGPE 20 31\tThe kingdom";
        Path file = pair("g", text, kingdom, "T2\tGPE 12 18\tNorway", "*\tEquiv T1 T2");
        assertThat(only(Imported.of(new BratImporter(), file)).entities())
                .extracting(Entity::name, Entity::type)
                .containsExactly(tuple("Norway", EntityType.COUNTRY));
        Path other = pair("g", text, kingdom.replace("GPE", "LOC"), "T2\tGPE 12 18\tNorway", "*\tEquiv T1 T2");
        assertThat(Imported.of(new BratImporter(), other).errors()).hasSize(1);
    }

    /** An id has a limit, and entities of two articles have two ids. */
    @Test
    void longNamesOfFilesHaveIdsOfTheirOwn() throws IOException {
        String name = "n".repeat(120);
        pair(name + "1", "Ana left.", "T1234567\tPER 0 3\tAna");
        pair(name + "2", "Bo left.", "T1234567\tPER 0 2\tBo");
        Imported imported = Imported.of(new BratImporter(), folder);
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.articles())
                .flatExtracting(Article::entities)
                .extracting(Entity::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.endsWith("-T1234567"));
    }

    @Test
    void aFolderHasAnArticleForEachPair() throws IOException {
        pair("b", "Ana left.", "T1\tPER 0 3\tAna");
        pair("A 1", "Bo left.", "T1\tPER 0 2\tBo");
        Files.writeString(folder.resolve("c.ann"), "");
        Files.writeString(folder.resolve("c.txt"), "Nobody left.");
        Files.writeString(folder.resolve("read me.txt"), "Nothing to see here.");
        Imported imported = Imported.of(new BratImporter(), folder);
        assertThat(imported.articles()).extracting(Article::id).containsExactly("a-1", "b", "c");
        assertThat(told(imported))
                .containsExactly("folder, read me.txt: warning: there are no annotations (.ann) of this name, so it is"
                        + " left out");
    }

    @Test
    void oneBadPairLeavesTheOthersReadable() throws IOException {
        pair("a", "Ana left.", "T1\tPER 0 3\tAna");
        Files.delete(folder.resolve("a.txt"));
        pair("b", "Bo left.", "T1\tPER 0 2\tBo");
        pair("c", " ", "");
        pair("d", "x", "");
        Files.write(folder.resolve("d.txt"), new byte[] {'x', (byte) 0xFF});
        Imported imported = Imported.of(new BratImporter(), folder);
        assertThat(imported.articles()).extracting(Article::id).containsExactly("b");
        assertThat(told(imported)).hasSize(3);
        assertThat(told(imported).get(0))
                .isEqualTo(
                        "folder, a.ann: error: the text that this is about is not there: a.txt has to lie beside it");
        assertThat(told(imported).get(1)).startsWith("folder, c.txt: error: ");
        assertThat(told(imported).get(2))
                .isEqualTo("folder, d.txt: error: byte 2 is not UTF-8; convert the file to UTF-8");
    }

    @Test
    void aFileWithoutItsTextIsRefused() throws IOException {
        Path file = pair("a", "Ana left.", "T1\tPER 0 3\tAna");
        Files.delete(folder.resolve("a.txt"));
        assertThat(told(Imported.of(new BratImporter(), file)))
                .containsExactly("a.ann: error: the text that this is about is not there: a.txt has to lie beside it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T1\tLabel\nT1\tPER 0 9\n2\t3\n",
                "id,headline\n1,2\n",
                "Ana Quill leads Lutra.",
                "[{\"id\": 1}]",
                "Text\tLabel\nT1\tx\n",
                ""
            })
    void otherFilesAreNobodysAnnotations(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.ann"), content, StandardCharsets.UTF_8);
        boolean isMark = content.contains("PER 0 9\n");
        assertThat(new BratImporter().recognises(Beginning.of("x", file))).isEqualTo(isMark);
        assertThat(new BratImporter().recognises(Beginning.of("x", folder))).isEqualTo(isMark);
    }

    @Test
    void aFolderWithoutAnnotationsIsNotTaken() throws IOException {
        Files.writeString(folder.resolve("x.txt"), "Ana left.");
        assertThat(new BratImporter().recognises(Beginning.of("x", folder))).isFalse();
    }
}
