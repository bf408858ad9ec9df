package dev.dateline.cli;

import dev.dateline.compare.ArticleChange;
import dev.dateline.compare.CorpusComparison;
import dev.dateline.model.ArticleSort;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.Input;
import dev.dateline.model.ReadResult;
import dev.dateline.model.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two corpora. */
@Command(
        name = "diff",
        description = {
            "Show which articles were added, withdrawn or changed, and how.",
            "Lines begin with + for added, - for withdrawn and ~ for changed articles. The order of articles and of"
                    + " what they state makes no difference. Warnings are left to check."
        },
        footer = {"dateline diff monday.json tuesday.json", "dateline diff news.jsonl corrected.xlsx --format json"})
final class DiffCommand implements Callable<Integer> {

    private final IoStreams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The articles as they were; - is standard input.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The articles as they are now.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How to report: text (the default), or JSON Lines.")
    private String format = "text";

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final Plugins plugins;

    @Mixin
    private final FindingOptions findings;

    DiffCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
        this.findings = new FindingOptions(streams, IoStreams.Stream.ERR);
    }

    @Override
    public Integer call() throws IOException {
        ChangePrinter printer = printer();
        FindingReport report = findings.report();
        List<Input> inputs = Inputs.of(List.of(before, after), streams.in(), plugins.importing());
        try (ArticleSort old = new ArticleSort();
                ArticleSort now = new ArticleSort()) {
            read(inputs.get(0), old, report);
            read(inputs.get(1), now, report);
            report.end();
            if (report.errors() > 0) {
                streams.err().println(Amount.of(report.errors(), "errors") + "; nothing was compared");
                return Exit.INPUT;
            }
            return compare(new CorpusComparison(old.sorted(), now.sorted()), printer);
        }
    }

    private ChangePrinter printer() {
        return switch (format) {
            case "text" -> new TextChanges(streams.out());
            case "json" -> new JsonChanges(streams.out());
            default ->
                throw new UsageException("there is no format '" + format + "' for differences"
                        + Suggestion.hint(format, List.of("text", "json")));
        };
    }

    /** Each input is a corpus of its own: an id may be in both. */
    private void read(Input input, ArticleSort sort, FindingReport report) throws IOException {
        try (ArticleSource reader =
                findings.articles(new CorpusReader(List.of(input), limits.read(), threads.number()))) {
            for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                if (reading instanceof ReadResult.Accepted accepted) {
                    sort.add(accepted);
                }
                reading.findings().stream().filter(Finding::isError).forEach(report::found);
                report.read(report.readings() + 1);
            }
        }
    }

    private int compare(CorpusComparison comparison, ChangePrinter printer) throws IOException {
        long added = 0;
        long withdrawn = 0;
        long changed = 0;
        for (ArticleChange change = comparison.next(); change != null; change = comparison.next()) {
            printer.print(change);
            if (change instanceof ArticleChange.Added) {
                added++;
            } else if (change instanceof ArticleChange.Withdrawn) {
                withdrawn++;
            } else {
                changed++;
            }
        }
        streams.remarks()
                .println("articles: " + Amount.of(added) + " added, " + Amount.of(withdrawn) + " withdrawn, "
                        + Amount.of(changed) + " changed, " + Amount.of(comparison.equal()) + " equal");
        return added + withdrawn + changed == 0 ? Exit.DONE : Exit.DIFFERENT;
    }
}
