package dev.dateline.export.annotations.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.export.testkit.Imported;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations, events, attributes and the other lines that say something of marks. */
class BratStatementsTest extends BratTest {

    @ParameterizedTest
    @CsvSource({
        "leaderOf, leaderOf",
        "Leader_Of, leaderOf",
        "LEADER-OF, leaderOf",
        "Member-Of, memberOf",
        "worksFor, employedBy",
        "Work_For, employedBy",
        "spouse, spouseOf",
        "schema:parentOrganization, partOf",
        "Located, locatedIn"
    })
    void knownRelationsAreTaken(String name, String type) throws IOException {
        Imported imported =
                read("T1|PER 0 9|Ana Quill", "T2|ORG 40 51|Otter Lines", "R1|" + name + " Arg1:T1 Arg2:T2\t");
        assertThat(only(imported).relations())
                .containsExactly(new Relation(
                        "R1",
                        "doc1-T1",
                        type,
                        "doc1-T2",
                        null,
                        List.of(new Mention(0, 9, "Ana Quill"), new Mention(40, 51, "Otter Lines"))));
        assertThat(imported.findings()).isEmpty();
    }

    @Test
    void aRelationInAParagraphIsMentionedByTheWordsBetween() throws IOException {
        Article article = only(read(
                "T1|PER 23 32|Ana Quill",
                "T2|ORG 40 51|Otter Lines",
                "R1|memberOf Arg2:T2 Arg1:T1",
                "R2|memberOf Arg1:T1 Arg2:T2"));
        assertThat(article.relations()).hasSize(1);
        assertThat(article.relations().get(0).subject()).isEqualTo("doc1-T1");
        assertThat(article.relations().get(0).mentions())
                .containsExactly(new Mention(23, 51, "Ana Quill joined Otter Lines"));
    }

    @Test
    void otherRelationsBecomeTypesOfTheirOwnAndAreToldOnce() throws IOException {
        Imported imported = read(
                "T1|PER 0 9|Ana Quill",
                "T2|ORG 40 51|Otter Lines",
                "T3|LOC 55 64|Port Vale",
                "R1|FOUNDED_by Arg1:T2 Arg2:T1",
                "R2|FOUNDED_by Arg1:T3 Arg2:T1",
                "R3|源 Arg1:T3 Arg2:T1");
        assertThat(only(imported).relations()).extracting(Relation::type).containsExactly("foundedBy", "foundedBy");
        assertThat(told(imported))
                .containsExactly(
                        "doc1.ann, line 4: warning: the relation 'FOUNDED_by' is none that Dateline knows; it becomes"
                                + " foundedBy, a type of its own (2 times; this is the first)",
                        "doc1.ann, line 6: warning: the relation '源' cannot be the type of a relation, which is a word"
                                + " of ASCII letters; it is left out");
    }

    @Test
    void anEventHasItsPlaceAndThoseWhoTakePart() throws IOException {
        Imported imported = read(
                "T1|PER 23 32|Ana Quill",
                "T2|Hire 33 39|joined",
                "T3|ORG 40 51|Otter Lines",
                "T4|LOC 55 64|Port Vale",
                "E1|Hire:T2 Participant:T1 Employer2:T3 Place:T4 ");
        Article article = only(imported);
        Entity event = article.entities().get(1);
        assertThat(event.type()).isEqualTo(EntityType.EVENT);
        assertThat(event.name()).isEqualTo("joined");
        assertThat(event.description()).isEqualTo("Hire");
        assertThat(event.place()).isEqualTo("doc1-T4");
        assertThat(article.relations())
                .extracting(Relation::id, Relation::subject, Relation::type, Relation::object)
                .containsExactly(
                        tuple("E1-1", "doc1-T1", "participantIn", "doc1-T2"),
                        tuple("E1-2", "doc1-T2", "employer", "doc1-T3"));
        assertThat(told(imported))
                .hasSize(1)
                .first()
                .asString()
                .contains("'Employer'")
                .contains("line 5");
    }

    /** What is marked as not said would be said by an article. */
    @ParameterizedTest
    @ValueSource(strings = {"A1|Negation E1", "M1|Speculation E1", "A1|Polarity E1 Negative", "A1|Negation T2"})
    void whatIsDeniedIsLeftOut(String line) throws IOException {
        Imported imported = read("T1|PER 23 32|Ana Quill", "T2|Hire 33 39|joined", "E1|Hire:T2 Participant:T1", line);
        assertThat(only(imported).entities()).extracting(Entity::name).containsExactly("Ana Quill");
        assertThat(only(imported).relations()).isEmpty();
        assertThat(told(imported))
                .containsExactly(
                        "doc1.ann, line 2: warning: this is marked as not said, or not for certain, and is left"
                                + " out (2 times; this is the first)");
    }

    @Test
    void aDeniedRelationIsLeftOut() throws IOException {
        Imported imported =
                read("T1|PER 0 9|Ana Quill", "T2|GPE 16 21|Lutra", "R1|leaderOf Arg1:T1 Arg2:T2", "A1|Negated R1");
        assertThat(only(imported).relations()).isEmpty();
        assertThat(told(imported)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Wikidata:Q42, http://www.wikidata.org/entity/Q42",
        "Wikipedia:534366, https://en.wikipedia.org/?curid=534366",
        "Wikipedia:Ana Quill, https://en.wikipedia.org/wiki/Ana_Quill",
        "GeoNames:2950159, https://sws.geonames.org/2950159/",
        "X:https://example.org/ana, https://example.org/ana",
        "https://example.org/ana, https://example.org/ana"
    })
    void entriesElsewhereAreKept(String entry, String iri) throws IOException {
        Imported imported = read("T1|PER 0 9|Ana Quill", "N1|Reference T1 " + entry + "|Ana Quill");
        assertThat(only(imported).entities().get(0).sameAs()).containsExactly(iri);
    }

    @Test
    void whatNoArticleStatesIsToldOnceForEachReason() throws IOException {
        Imported imported = read(
                "T1|PER 0 9|Ana Quill",
                "T2|MISC 16 21|Lutra",
                "T3|MISC 40 51|Otter Lines",
                "R1|leaderOf Arg1:T1 Arg2:T2",
                "N1|Reference T1 MyBase:7|Ana",
                "A1|Tense T1 Past",
                "#1|AnnotatorNotes T1|look at this",
                "#2|AnnotatorNotes T1|and this",
                "*|Twins T1 T2",
                "*|Equiv T1 T2");
        assertThat(only(imported).entities()).hasSize(1);
        assertThat(told(imported))
                .containsExactly(
                        "doc1.ann, line 5: warning: what entries of 'MyBase' are called on the Web is not known, so they"
                                + " are left out; write their IRIs",
                        "doc1.ann, line 6: warning: the attribute 'Tense' says what no article states, and is left out",
                        "doc1.ann, line 7: warning: notes of annotators are no part of an article, and are left out"
                                + " (2 times; this is the first)",
                        "doc1.ann, line 9: warning: the group 'Twins' says what no article states, and is left out",
                        "doc1.ann, line 2: warning: the label 'MISC' is no type of entity that Dateline knows, and is"
                                + " left out; to keep what it marks, rename it, for example to Person, Organization,"
                                + " Place or Event (2 times; this is the first)",
                        "doc1.ann, line 10: warning: a mark that is no entity is said to be the same as another; that"
                                + " is left out",
                        "doc1.ann, line 4: warning: 'leaderOf' leads from or to a mark that is no entity, and is left"
                                + " out");
    }
}
