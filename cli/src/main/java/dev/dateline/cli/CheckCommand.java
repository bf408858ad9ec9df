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
            "Report errors and warnings in articles. Writes nothing.",
            "With --fix it also writes a copy in which whatever has only one possible correction is corrected, and all"
                    + " else is as it was."
        },
        footer = {
            "dateline check news.json --watch # again whenever it is saved",
            "dateline check news.jsonl.gz --all # every finding, not three of a kind",
            "dateline check news.json --fix corrected.json"
        })
final class CheckCommand implements Callable<Integer> {

    private final IoStreams streams;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = Inputs.HELP)
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {"How to report: text, or JSON Lines.", "The same as --findings."})
    private @Nullable String format;

    @Option(
            names = "--fix",
            paramLabel = "OUT",
            description = {
                "Write a corrected copy of the input.",
                "Only what has a single possible correction is corrected."
            })
    private @Nullable String fix;

    @Option(names = "--force", description = "Replace the copy if it exists.")
    private boolean force;

    @Mixin
    private final Watch watch;

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
        this.watch = new Watch(streams);
        this.plugins = new Plugins(streams);
        this.findings = new FindingOptions(streams, IoStreams.Stream.OUT);
    }

    @Override
    public Integer call() throws IOException {
        if (watch.isOn() && fix != null) {
            throw new UsageException("--watch: --fix makes one copy; leave one of them out");
        }
        return watch.run(inputs, () -> Inputs.files(inputs), this::once);
    }

    private int once() throws IOException {
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
        streams.remarks().println(Summary.totals(report.readings(), report.errors(), report.warnings()));
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
            tell(report, reader.isCopied(), to);
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

    private void tell(FindingReport report, boolean isCopied, String to) {
        String mended = report.mended() == 0 ? "nothing" : Amount.of(report.mended());
        String written = isCopied ? "the copy is " + to : "the input cannot be read to its end, so there is no copy";
        (isCopied ? streams.remarks() : streams.err())
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
