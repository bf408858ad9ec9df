package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.ExportReport;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.export.testkit.DividedContract;
import dev.dateline.export.testkit.DividedExport;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.export.vocabulary.CatalogueTerms;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** In parts a graph is what it is in one piece, in every syntax. */
class DividedGraphTest {

    /** What is counted while a whole graph is written, which no part can do. */
    private static final Set<String> COUNTS = Set.of(
            CatalogueTerms.TRIPLES,
            CatalogueTerms.ENTITIES,
            CatalogueTerms.CLASSES,
            CatalogueTerms.PROPERTIES,
            CatalogueTerms.CLASS_PARTITION,
            CatalogueTerms.PROPERTY_PARTITION,
            CatalogueTerms.PARTITION_CLASS,
            CatalogueTerms.PARTITION_PROPERTY);

    private static DividedFormat format(String id) {
        return (DividedFormat) Formats.installed().get(id);
    }

    abstract static class In extends DividedContract {
        private final String id;

        In(String id) {
            this.id = id;
        }

        @Override
        protected DividedFormat format() {
            return DividedGraphTest.format(id);
        }

        /** Some of them speak of the same entities. */
        @Override
        protected List<Article> articles() {
            return CorpusGenerator.articles(7, 40).toList();
        }

        @Override
        protected List<String> read(String name, List<byte[]> files) {
            Set<String> quads = new TreeSet<>();
            for (byte[] file : files) {
                exported(file).jenaDataset().stream()
                        .filter(quad -> !COUNTS.contains(quad.getPredicate().getURI()))
                        .map(Quad::toString)
                        .forEach(quads::add);
            }
            return List.copyOf(quads);
        }

        /** A triple that is in several graphs is one. */
        @Override
        protected long count(String name, byte[] file) {
            return exported(file).jenaGraph().size();
        }

        private Exported exported(byte[] file) {
            return new Exported(id, ByteBuffer.wrap(file), new ExportReport(List.of(), List.of()));
        }

        @Test
        void withoutAnythingToSayOfTheWholeNoFileSaysIt() throws IOException {
            DividedExport export = new DividedExport(
                    format(),
                    Dataset.example(),
                    Settings.of(format(), Map.of("provenance", "false")),
                    Path.of("unused"));
            assertThat(export.writeArticles(articles())).hasSize(1);
            assertThat(export.describe(ExporterContract.ORIGIN)).isEmpty();
        }
    }

    @Nested
    class NQuads extends In {
        NQuads() {
            super("nq");
        }
    }

    @Nested
    class NTriples extends In {
        NTriples() {
            super("nt");
        }
    }

    @Nested
    class Turtle extends In {
        Turtle() {
            super("ttl");
        }
    }

    @Nested
    class JsonLd extends In {
        JsonLd() {
            super("jsonld");
        }
    }

    @Test
    void thereAreNoAggregatesToWrite() {
        DividedExport export = new DividedExport(
                format("nq"), Dataset.example(), Settings.of(format("nq"), Map.of()), Path.of("unused"));
        assertThatThrownBy(() -> export.writeAggregates(Aggregates.open(List.of())))
                .hasMessage("a graph asks for no aggregates");
    }
}
