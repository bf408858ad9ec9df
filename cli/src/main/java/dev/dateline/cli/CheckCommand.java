package dev.dateline.cli;

import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
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
        description = {
            "Check articles and tell everything that is wrong or odd, without writing anything.",
            "",
            "With --fix, write a corrected copy: what can be read in one way only is put right, all else stays as it is."
        })
final class CheckCommand implements Callable<Integer> {

    private final IoStreams streams;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "JSON: an article, an array of them, or JSON Lines, gzipped or not, - for standard input; or what import reads.")
    private List<String> inputs = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "The same as --findings.")
    private @Nullable String format;

    @Option(
            names = "--fix",
            paramLabel = "OUT",
            description = "Write a copy of the one input in which everything is mended that has one reading only.")
    private @Nullable String fix;

    @Option(names = "--force", description = "Replace the copy if it is there already.")
    private boolean force;

    @Mixin
    private final FindingOptions findings;

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final Plugins plugins;

    CheckCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
        this.findings = new FindingOptions(streams, IoStreams.Stream.OUT);
    }

    @Override
    public Integer call() throws IOException {
        FindingReport report = format == null ? findings.report() : findings.report("--format", format);
        List<Input> corpus = Inputs.of(inputs, streams.in(), plugins.importing());
        if (fix != null) {
            return mend(corpus, fix, report);
        }
        if (force) {
            throw new UsageException("--force has no effect without --fix");
        }
        InputBytes bytes = InputBytes.of(corpus);
        report.follow(bytes);
        try (ArticleSource articles =
                findings.articles(new CorpusReader(bytes.inputs(), limits.read(), threads.number()))) {
            read(articles, report);
        }
        streams.err().println(Summary.totals(report.readings(), report.errors(), report.warnings()));
        return exit(report);
    }

    private int mend(List<Input> corpus, String to, FindingReport report) throws IOException {
        if (corpus.size() != 1) {
            throw new UsageException("--fix makes a copy of one input; give one at a time");
        }
        if (corpus.get(0).source() instanceof Input.Transcripts) {
            throw new UsageException("--fix mends JSON; mend other inputs in the program they are from");
        }
        if (to.equals(Inputs.STANDARD)) {
            throw new UsageException("--fix -: standard output has the findings; name a file");
        }
        try (SingleFile copy = SingleFile.begin("copy", to, Inputs.files(inputs), force);
                CorpusReader reader =
                        CorpusReader.mending(corpus.get(0), limits.read(), findings.allowed(), copy.stream())) {
            mend(findings.articles(reader), report, copy);
            if (reader.isCopied()) {
                copy.commit();
            }
            tell(
                    report,
                    reader.isCopied()
                            ? "the copy is " + to
                            : "the input cannot be read to its end, so there is no copy");
        }
        return exit(report);
    }

    private static void mend(ArticleSource articles, FindingReport report, SingleFile copy) throws OutputException {
        try {
            read(articles, report);
        } catch (IOException e) {
            throw copy.failure(e);
        }
    }

    private void tell(FindingReport report, String written) {
        String mended = report.mended() == 0 ? "nothing" : Amount.of(report.mended());
        streams.err()
                .println(mended + " mended, "
                        + Summary.totals(report.readings(), report.errors(), report.warnings()) + "; "
                        + TerminalSafe.of(written));
    }

    private static void read(ArticleSource articles, FindingReport report) throws IOException {
        for (ReadResult reading = articles.next(); reading != null; reading = articles.next()) {
            report.take(reading);
        }
        report.end();
    }

    private static int exit(FindingReport report) {
        return report.errors() == 0 ? Exit.DONE : Exit.INPUT;
    }
}
