package dev.dateline.export.rdf.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.ConflictCorpus;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question has the answers that the articles give, however the graph is stored. */
class AnswersTest {

    static List<Article> twoArticles() {
        return List.of(
                Samples.article("north-korea-tribute"),
                Samples.articles(new Input(
                                "second-day",
                                () -> Objects.requireNonNull(AnswersTest.class.getResourceAsStream(
                                        "/dev/dateline/export/rdf/second-day.json"))))
                        .get(0));
    }

    /** Half of them tell of the same clashes, half of whatever. */
    static List<Article> articles(int count) {
        return Stream.concat(ConflictCorpus.articles(7, count - count / 2), CorpusGenerator.articles(7, count / 2))
                .toList();
    }

    static byte[] exported(String id, List<Article> articles) throws IOException {
        Format format = Formats.installed().get(id);
        MemoryTarget target = new MemoryTarget(Path.of("unused"));
        try (ExportSession session = format.open(Dataset.example(), Settings.of(format, Map.of()), target)) {
            for (Article article : articles) {
                session.write(article);
            }
            session.finish(new Provenance("Bellringer", "1.2", List.of()));
        }
        return Objects.requireNonNull(target.files().get(""));
    }

    static void load(DatasetGraph into, String id, List<Article> articles) throws IOException {
        byte[] bytes = exported(id, articles);
        Txn.executeWrite(
                into,
                () -> RDFParser.source(new ByteArrayInputStream(bytes))
                        .lang(RDFLanguages.fileExtToLang(id))
                        .parse(StreamRDFLib.dataset(into)));
    }

    static Stream<Arguments> layouts() {
        return Stream.of(Named.of("two", twoArticles()), Named.of("fifty", articles(50)))
                .flatMap(articles -> Stream.of(
                        Arguments.of(articles, "nt", DatasetGraphFactory.create(), false),
                        Arguments.of(articles, "nq", DatasetGraphFactory.create(), false),
                        Arguments.of(articles, "nt", DatabaseMgr.createDatasetGraph(), false),
                        Arguments.of(articles, "nq", DatabaseMgr.createDatasetGraph(), false),
                        Arguments.of(articles, "nq", DatabaseMgr.createDatasetGraph(), true)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void answersAreThoseOfTheArticles(List<Article> articles, String format, DatasetGraph dataset, boolean union)
            throws IOException {
        load(dataset, format, articles);
        ModelAnswers expected = new ModelAnswers(articles);
        for (Question question : Question.ALL) {
            assertThat(answers(dataset, union, question))
                    .as(question.title())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected.to(question.number()));
        }
    }

    private static List<String> answers(DatasetGraph dataset, boolean union, Question question) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExecution asked = QueryExecutionDatasetBuilder.create()
                    .query(question.sparql())
                    .dataset(DatasetFactory.wrap(dataset))
                    .set(TDB2.symUnionDefaultGraph, union)
                    .build()) {
                return Answers.rows(asked.execSelect());
            }
        });
    }

    /** What the comparison of all figures calls apart has pairs, and nothing else has. */
    @Test
    void pairsAreOfWhatTheComparisonCallsApart() throws IOException {
        List<Article> articles = articles(200);
        Set<String> apart = apart(articles);
        assertThat(apart).hasSizeGreaterThan(10);
        assertThat(new ModelAnswers(articles).contradicted()).isEqualTo(apart);
    }

    private static Set<String> apart(List<Article> articles) throws IOException {
        Set<String> apart = new TreeSet<>();
        try (Aggregates aggregates = Aggregates.open(List.of(CorpusTables.AGGREGATE))) {
            for (Article article : articles) {
                aggregates.add(article);
            }
            aggregates.complete();
            Table<?> comparison = CorpusTables.ALL.get(1).select(List.of("comparison_id", "apart"));
            List<String> cells = new ArrayList<>();
            aggregates.get(CorpusTables.AGGREGATE).forEachRow(comparison, new LexicalSink() {
                @Override
                public void cell(Column<?> column, @Nullable String lexical) {
                    cells.add(String.valueOf(lexical));
                }

                @Override
                public void endRow() {
                    if (cells.get(1).equals("true")) {
                        apart.add(cells.get(0));
                    }
                    cells.clear();
                }
            });
        }
        return apart;
    }

    @Test
    void everyQuestionHasAnAnswerSomewhere() {
        for (Question question : Question.ALL) {
            assertThat(Stream.of(twoArticles(), articles(50))
                            .flatMap(articles -> new ModelAnswers(articles).to(question.number()).stream()))
                    .as(question.title())
                    .isNotEmpty();
        }
    }
}
