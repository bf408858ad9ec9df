package dev.dateline.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader makes of its inputs, read to the end. */
record Corpus(List<Article> articles, List<Finding> findings, List<String> sha256) {

    static Corpus read(Input... inputs) throws IOException {
        return read(ReadLimits.DEFAULT, inputs);
    }

    static Corpus read(ReadLimits limits, Input... inputs) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(List.of(inputs), limits)) {
            for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                if (reading instanceof ReadResult.Accepted accepted) {
                    articles.add(accepted.article());
                }
                findings.addAll(reading.findings());
            }
            return new Corpus(articles, findings, reader.sha256());
        }
    }

    static Corpus read(String json) throws IOException {
        return read(input("in", json.getBytes(StandardCharsets.UTF_8)));
    }

    static Corpus read(byte[] bytes) throws IOException {
        return read(input("in", bytes));
    }

    static Input input(String name, byte[] bytes) {
        return new Input(name, () -> new ByteArrayInputStream(bytes));
    }

    static Input input(String name, String json) {
        return input(name, json.getBytes(StandardCharsets.UTF_8));
    }

    /** One of the sample articles that every module is tested with. */
    static Corpus sample(String name) throws IOException {
        Path cases = Path.of(System.getProperty("dateline.cases"));
        return read(Input.file(cases.resolve(name).resolve("input.json")));
    }

    /** The only article, if nothing is wrong with it. */
    Article article() {
        if (articles.size() != 1 || findings.stream().anyMatch(Finding::isError)) {
            throw new AssertionError(articles.size() + " articles, " + findings);
        }
        return articles.get(0);
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    /** What was found, without where. */
    List<String> problems() {
        return findings.stream().map(Finding::problem).toList();
    }

    /** What was found, as people see it. */
    List<String> lines() {
        return findings.stream().map(Finding::toString).toList();
    }
}
