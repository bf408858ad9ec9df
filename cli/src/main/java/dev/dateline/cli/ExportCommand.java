package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Dataset;
import dev.dateline.export.Export;
import dev.dateline.export.Export.Job;
import dev.dateline.export.Export.Result;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
import dev.dateline.model.SortedCorpus;
import dev.dateline.model.SoundCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Exports articles. */
@Command(
        name = "export",
        customSynopsis = {
            "@|bold dateline export|@ INPUT... [-o DIR | -o FILE.EXT | -o -] [-f FORMAT,...] [--name NAME]",
            "                       [--base IRI] [--dataset FILE] [--force] [--sort] [--skip-invalid]",
            "                       [--allow-drafts]",
            "                       [--set FORMAT.OPTION=VALUE]... [--plugins DIR] [--findings text|json] [--all] [--allow KIND,...]"
        },
        description = {
            "Export articles to one or more formats: all that were asked for, or nothing.",
            "",
            "What is wrong with the input is told as it is found. Files that are there already are kept unless --force."
        })
final class ExportCommand implements Callable<Integer> {

    private final IoStreams streams;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli's to set
    private Main main;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "JSON: an article, an array of them, or JSON Lines, gzipped or not, - for standard input; or what import reads.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE|-",
            description =
                    "A folder (default: this one), a file whose ending tells the format, as in .xlsx, .nt.gz and .zip, or"
                            + " - for standard output.")
    private String output = ".";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT,...",
            hideParamSyntax = true,
            split = ",",
            description = "The formats to write; may be given more than once.")
    private List<String> formats = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the outputs are called; by default as the first input.")
    private @Nullable String name;

    @Option(names = "--force", description = "Replace outputs that are there already.")
    private boolean force;

    @Option(
            names = "--sort",
            description = "Write the articles in the order of their ids, and not in that of the input.")
    private boolean sort;

    @Option(
            names = "--skip-invalid",
            description = "Leave out articles with errors. NAME.rejected.jsonl has them as they were read,"
                    + " NAME.rejected.findings.jsonl says what is wrong.")
    private boolean skipInvalid;

    @Option(names = "--allow-drafts", description = "Export drafts, too, which nobody has reviewed.")
    private boolean allowDrafts;

    @Option(
            names = "--set",
            paramLabel = "FORMAT.OPTION=VALUE",
            description = "Choose something about a format; may be given more than once.")
    private List<String> settings = List.of();

    @Mixin
    private final DatasetOptions facts;

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final FindingOptions findings;

    @Mixin
    private final Plugins plugins;

    private ExportCommand(IoStreams streams) {
        this.streams = streams;
        this.facts = new DatasetOptions(streams);
        this.findings = new FindingOptions(streams, IoStreams.Stream.ERR);
        this.plugins = new Plugins(streams);
    }

    /** The command, whose help ends with what the exporters declare. */
    static CommandLine commandLine(IoStreams streams) {
        ExportCommand export = new ExportCommand(streams);
        CommandLine command = new CommandLine(export);
        command.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> "\nFormats:\n" + FormatTable.of(export.plugins.exporters()));
        return command;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> corpus = Inputs.of(inputs, streams.in(), plugins.importing());
        FormatSelection selection = new FormatSelection(plugins.exporters().formats(), settings);
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
            followed.requireNoInput(
                    Inputs.files(Stream.concat(inputs.stream(), facts.files().stream())
                            .toList()),
                    skipInvalid);
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
        new Summary(jobs, result).print(plan.toStandardOutput() ? streams.err() : streams.notes());
        String missing = DatasetOptions.missing(dataset);
        if (missing != null) {
            streams.err().println(missing);
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
            streams.err().println(rest + " is of an earlier export; nothing was left out of this one");
        }
        return Exit.DONE;
    }
}
