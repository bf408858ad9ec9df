package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Dataset;
import dev.dateline.export.Export;
import dev.dateline.export.Export.Job;
import dev.dateline.export.Export.Result;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
import dev.dateline.model.ReviewedArticles;
import dev.dateline.model.SortedCorpus;
import dev.dateline.model.SoundCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Exports articles. */
@Command(
        name = "export",
        description = {
            "Write articles as CSV, Excel, RDF and more: every output, or none.",
            "Errors and warnings appear as they are found. If there is any error, nothing is written, unless"
                    + " --skip-invalid is given. Files that exist are kept, unless --force is given."
        },
        footer = {
            "dateline export news.json # CSV, Excel and Turtle, here",
            "dateline export news.json -o news.xlsx # one workbook",
            "dateline export news.jsonl.gz -f csv -o out --set csv.as=zip"
        })
final class ExportCommand implements Callable<Integer> {

    private final IoStreams streams;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli's to set
    private Main main;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = Inputs.HELP)
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE|-",
            description = {
                "A folder, a file (its ending tells the format), or -.",
                "The default is this folder; - is standard output. Examples of endings: .xlsx, .nt.gz, .zip."
            })
    private String output = ".";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT,...",
            hideParamSyntax = true,
            split = ",",
            description = {"The formats to write; 'dateline formats' lists them.", "May be repeated."})
    private List<String> formats = List.of();

    @Option(
            names = "--set",
            paramLabel = "FORMAT.OPTION=VALUE",
            description = {"An option of a format.", "May be repeated; 'dateline formats FORMAT' lists the options."})
    private List<String> settings = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the outputs; by default the input's.")
    private @Nullable String name;

    @Option(names = "--force", description = "Replace outputs that exist.")
    private boolean force;

    @Option(
            names = "--skip-invalid",
            description = {
                "Leave out articles with errors, and say which.",
                "NAME.rejected.jsonl has them as they were read, NAME.rejected.findings.jsonl what is wrong."
            })
    private boolean skipInvalid;

    @Option(names = "--help-formats", help = true, description = "List all formats with all their options.")
    private boolean helpFormats;

    @Option(
            names = "--allow-drafts",
            order = HelpPage.RARE,
            description = "Export drafts that nobody has reviewed, too.")
    private boolean allowDrafts;

    @Option(
            names = "--sort",
            order = HelpPage.RARE,
            description = "Write articles in the order of their ids, not of the input.")
    private boolean sort;

    @Mixin
    private final DatasetOptions facts;

    @Mixin
    private final Config config = new Config();

    @Mixin
    private final Watch watch;

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final FindingOptions findings;

    @Mixin
    private final Plugins plugins;

    ExportCommand(IoStreams streams) {
        this.streams = streams;
        this.facts = new DatasetOptions(streams);
        this.watch = new Watch(streams);
        this.findings = new FindingOptions(streams, IoStreams.Stream.ERR);
        this.plugins = new Plugins(streams);
    }

    @Override
    public Integer call() throws IOException {
        if (helpFormats) {
            streams.out().print(new FormatTable(plugins.exporters()).whole());
            return Exit.DONE;
        }
        if (watch.isOn() && output.equals(Inputs.STANDARD)) {
            throw new UsageException(
                    "--watch: standard output has place for one export; name a file or a folder with -o");
        }
        return watch.run(inputs, this::files, this::once);
    }

    /** The files that are read. */
    private List<Path> files() {
        return Inputs.files(Stream.of(inputs, facts.files(), config.files())
                .flatMap(List::stream)
                .toList());
    }

    private int once() throws IOException {
        int exit = export();
        force |= watch.isOn() && (exit == Exit.DONE || exit == Exit.LEFT_OUT); // what is there now is its own
        return exit;
    }

    private int export() throws IOException {
        List<Input> corpus = Inputs.of(inputs, streams.in(), plugins.importing());
        Config.Settings configured = config.read();
        facts.complete(configured);
        FormatSelection selection = new FormatSelection(plugins.exporters().formats(), settings, configured.settings());
        FindingReport report = findings.report();
        Dataset dataset = facts.read(report);
        if (dataset == null) {
            report.end();
            return tellErrors(report.errors(), report.warnings());
        }
        OutputPlan plan =
                new Destination(output, formats, name, selection).plan(Inputs.stem(inputs.get(0), corpus.get(0)));
        requireForSkipping(plan);
        try {
            OutputPlan followed = plan.withLinkFollowed();
            followed.requireNoInput(files(), skipInvalid);
            return export(corpus, dataset, followed, report);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.at(plan.destination(), e);
        }
    }

    private void requireForSkipping(OutputPlan plan) {
        for (String input : inputs) {
            if (skipInvalid && Collections.frequency(inputs, input) > 1) {
                throw new UsageException(input + " is named twice, so each of its articles is there twice");
            }
        }
        if (skipInvalid && plan.toStandardOutput()) {
            throw new UsageException("--skip-invalid writes what it leaves out to files beside the output, and standard"
                    + " output has no place for them; name a file or a folder with -o");
        }
    }

    private int export(List<Input> corpus, Dataset dataset, OutputPlan plan, FindingReport report) throws IOException {
        InputBytes bytes = InputBytes.of(corpus);
        report.follow(bytes);
        Effort effort = new Effort(streams.nanoTime());
        try (ArticleSource articles = articles(bytes.inputs());
                GuardedOutput guarded = GuardedOutput.of(() -> plan.open(force))) {
            AtomicOutput staged = guarded.output();
            String remedy = force ? "" : "; --force replaces it";
            List<Job> jobs = plan.jobs(staged, streams.bytes(), remedy);
            Result result = skipInvalid
                    ? Export.runLeavingOut(
                            articles,
                            plan.leftOut(staged, remedy),
                            dataset,
                            jobs,
                            staged,
                            Main.NAME,
                            Version.number(),
                            threads.number(),
                            report)
                    : Export.run(
                            articles, dataset, jobs, staged, Main.NAME, Version.number(), threads.number(), report);
            report.end();
            int exit = tell(result, jobs, plan, dataset);
            if (main.isVerbose()) {
                effort.print(result, bytes, streams.err());
            }
            return exit;
        }
    }

    private ArticleSource articles(List<Input> corpus) throws IOException {
        ArticleSource unsorted = skipInvalid
                ? SoundCorpus.of(reviewed(CorpusReader.keepingSource(corpus, limits.read(), threads.number())))
                : reviewed(new CorpusReader(corpus, limits.read(), threads.number()));
        return sort ? new SortedCorpus(unsorted) : unsorted;
    }

    private ArticleSource reviewed(ArticleSource read) {
        ArticleSource articles = findings.articles(read);
        return allowDrafts ? articles : new ReviewedArticles(articles);
    }

    /** Standard output has what was written; what is wrong belongs with the findings. */
    private int tell(Result result, List<Job> jobs, OutputPlan plan, Dataset dataset) {
        if (result.errors() > 0) {
            return tellErrors(result.errors(), result.warnings());
        }
        if (result.articles() == 0 && result.leftOut() > 0) {
            streams.err()
                    .println("every article has errors, " + Amount.of(result.leftOut()) + " of "
                            + Amount.of(result.leftOut()) + "; nothing was written");
            return Exit.INPUT;
        }
        new Summary(jobs, result).print(plan.toStandardOutput() ? streams.remarks() : streams.notes());
        String missing = DatasetOptions.missing(dataset);
        if (missing != null) {
            streams.remarks().println(missing);
        }
        return skipInvalid ? tellLeftOut(result, plan) : Exit.DONE;
    }

    private int tellErrors(long errors, long warnings) {
        streams.err()
                .println(Summary.totals(0, errors, warnings) + "; nothing was written"
                        + (skipInvalid ? ": not all of this can be left out" : ""));
        return Exit.INPUT;
    }

    private int tellLeftOut(Result result, OutputPlan plan) {
        String rest = TerminalSafe.of(plan.folder().resolve(plan.leftOut()).toString());
        String why =
                TerminalSafe.of(plan.folder().resolve(plan.leftOutFindings()).toString());
        if (result.leftOut() > 0) {
            streams.err()
                    .println(Amount.of(result.leftOut()) + " of "
                            + Amount.of(result.articles() + result.leftOut(), "articles") + " were left out; " + rest
                            + " has them, " + why + " says what is wrong");
            return Exit.LEFT_OUT;
        }
        if (Files.exists(plan.folder().resolve(plan.leftOut()))) {
            streams.remarks().println(rest + " is of an earlier export; nothing was left out of this one");
        }
        return Exit.DONE;
    }
}
