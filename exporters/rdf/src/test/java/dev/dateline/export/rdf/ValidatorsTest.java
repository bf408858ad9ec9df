package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Validators have nothing to say: Jena's, which is what {@code riot --validate} runs, and Raptor's {@code rapper}. */
class ValidatorsTest {

    private static final Map<String, Lang> LANGUAGES = Map.of(
            "ttl",
            Lang.TURTLE,
            "nt",
            Lang.NTRIPLES,
            "nq",
            Lang.NQUADS,
            "trig",
            Lang.TRIG,
            "jsonld",
            Lang.JSONLD,
            "rdf",
            Lang.RDFXML,
            "rpb",
            Lang.RDFPROTO);

    private static final Map<String, String> RAPTOR =
            Map.of("ttl", "turtle", "nt", "ntriples", "nq", "nquads", "trig", "trig", "rdf", "rdfxml");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static Stream<Arguments> files() {
        return files(LANGUAGES);
    }

    static Stream<Arguments> filesForRaptor() {
        return files(RAPTOR);
    }

    private static Stream<Arguments> files(Map<String, ?> byFormat) {
        return byFormat.keySet().stream()
                .sorted()
                .flatMap(format -> Corpora.few().map(corpus -> Arguments.of(format, corpus)));
    }

    /** The characters that no version of Unicode will ever assign are legal; Jena warns of them, Raptor refuses them. */
    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    @ParameterizedTest
    @MethodSource("files")
    void jenaHasNothingToSay(String format, List<Article> corpus) throws IOException {
        List<String> said = new ArrayList<>();
        RDFParser.source(new ByteArrayInputStream(exported(format, corpus).bytes()))
                .lang(LANGUAGES.get(format))
                .checking(true)
                .errorHandler(new Listener(said))
                .parse(StreamRDFLib.sinkNull());
        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("filesForRaptor")
    void rapperHasNothingToSay(String format, List<Article> corpus) throws IOException {
        String syntax = RAPTOR.get(format);
        if (Command.find("rapper").isEmpty()) {
            Command.missing("there is no rapper on the path");
        }
        Exported exported = exported(format, corpus);
        Path file = Files.write(folder.resolve("graph." + format), exported.bytes());
        Command.Result result = Command.run(
                folder, List.of("rapper", "-i", Objects.requireNonNull(syntax), "-o", "ntriples", file.toString()));
        String said = result.errors();
        assertThat(result.exitCode()).as(said).isZero();
        assertThat(said.lines().skip(2)).singleElement().asString().matches("rapper: Parsing returned \\d+ triples");
        assertThat(result.output().lines().distinct()).hasSize(Math.toIntExact(exported.triples()));
        byte[] converted = result.output().getBytes(StandardCharsets.UTF_8);
        Exported lines = new Exported("nt", ByteBuffer.wrap(converted), exported.report());
        assertThat(lines.jenaGraph().isIsomorphicWith(exported.jenaGraph())).isTrue();
    }

    private static Exported exported(String format, List<Article> corpus) throws IOException {
        List<Article> articles = format.equals("rdf") ? new RdfXmlTest().holdable(corpus) : corpus;
        return Exported.of(format, Replaced.in(articles, ValidatorsTest::isNonCharacter), RdfContract.ORIGIN, Map.of());
    }

    /** Notes what a parser says, whatever it is. */
    private record Listener(List<String> said) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            said.add(message + " at " + line + ":" + column);
        }

        @Override
        public void error(String message, long line, long column) {
            warning(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            warning(message, line, column);
        }
    }
}
