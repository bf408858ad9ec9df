package dev.dateline.cli;

import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A JSON article, an array of them, or JSON Lines, gzipped or not; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "The same as --findings.")
    private @Nullable String format;

    @Mixin
    private final FindingOptions findings;

    @Mixin
    private final Limits limits = new Limits();

    CheckCommand(IoStreams streams) {
        this.streams = streams;
        this.findings = new FindingOptions(streams, IoStreams.Stream.OUT);
    }

    @Override
    public Integer call() throws IOException {
        FindingReport report = format == null ? findings.report() : findings.report("--format", format);
        try (ArticleSource articles =
                findings.articles(new CorpusReader(Inputs.of(inputs, streams.in()), limits.read()))) {
            for (ReadResult reading = articles.next(); reading != null; reading = articles.next()) {
                report.take(reading);
            }
        }
        report.end();
        streams.err().println(Summary.totals(report.readings(), report.errors(), report.warnings()));
        return report.errors() == 0 ? Exit.DONE : Exit.INPUT;
    }
}
