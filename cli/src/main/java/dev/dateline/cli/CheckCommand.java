package dev.dateline.cli;

import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.ReadResult;
import dev.dateline.model.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks articles without exporting them. */
@Command(
        name = "check",
        description = "Check articles and tell everything that is wrong or odd, without writing anything.")
final class CheckCommand implements Callable<Integer> {

    private final IoStreams streams;
    private long articles;
    private long errors;
    private long warnings;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A JSON article, an array of them, or JSON Lines, gzipped or not; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people (the default), or a JSON object a line.")
    private String format = "text";

    @Mixin
    private final Limits limits = new Limits();

    CheckCommand(IoStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        FindingPrinter printer = printer();
        Progress progress = new Progress(streams);
        try (CorpusReader reader = new CorpusReader(Inputs.of(inputs, streams.in()), limits.read())) {
            for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                if (!reading.findings().isEmpty()) {
                    progress.clear();
                    reading.findings().forEach(this::count);
                    reading.findings().forEach(printer::print);
                }
                progress.read(++articles);
            }
        }
        progress.clear();
        streams.err().println(Summary.totals(articles, errors, warnings));
        return errors == 0 ? Exit.DONE : Exit.INPUT;
    }

    private FindingPrinter printer() {
        return switch (format) {
            case "text" -> new TextFindings(streams.out(), () -> streams.isColoured(IoStreams.Stream.OUT));
            case "json" -> new JsonFindings(streams.out());
            default ->
                throw new UsageException("there is no format '" + format + "' for findings"
                        + Suggestion.hint(format, List.of("text", "json")));
        };
    }

    private void count(Finding finding) {
        if (finding.isError()) {
            errors++;
        } else {
            warnings++;
        }
    }
}
