package dev.dateline.cli;

import dev.dateline.cli.OutputPlan.Item;
import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Dataset;
import dev.dateline.export.Export;
import dev.dateline.export.Export.Job;
import dev.dateline.export.Export.Result;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes articles of what was exported. */
@Command(
        name = "import",
        description = {
            "Turn an export, edited or not, back into articles (JSON Lines).",
            "'dateline formats' says what can be read. Every command that reads articles reads that too. Either all"
                    + " articles are written, or none."
        },
        footer = {
            "dateline import news.xlsx -o news.jsonl # a workbook, also a corrected one",
            "dateline import out/news-csv | jq .headline",
            "dateline import --map acled events.csv -o events.jsonl # a table of others"
        })
final class ImportCommand implements Callable<Integer> {

    private final IoStreams streams;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "An export, or JSON; - is JSON from standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR|-",
            description = {
                "A file, a folder, or - (standard output, the default).",
                "A file whose name ends in .gz is gzipped."
            })
    private String output = Inputs.STANDARD;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = {
                "Read tables of others by a map of their columns.",
                "A file in YAML, or the name of a map that comes with Dateline: 'dateline schema --help' lists them. Every"
                        + " INPUT is a CSV file then."
            })
    private @Nullable String map;

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final FindingOptions findings;

    @Mixin
    private final Plugins plugins;

    ImportCommand(IoStreams streams) {
        this.streams = streams;
        this.findings = new FindingOptions(streams, IoStreams.Stream.ERR);
        this.plugins = new Plugins(streams);
    }

    @Override
    public Integer call() throws IOException {
        Importing importing =
                map == null ? plugins.importing() : new TableMaps(plugins.exporters()).importing(map, inputs);
        List<Input> corpus = Inputs.of(inputs, streams.in(), importing);
        FindingReport report = findings.report();
        OutputPlan plan = plan(corpus);
        try {
            OutputPlan followed = plan.withLinkFollowed();
            followed.requireNoInput(Inputs.files(inputs), false);
            return run(corpus, followed, report);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.at(plan.destination(), e);
        }
    }

    private OutputPlan plan(List<Input> corpus) {
        if (output.equals(Inputs.STANDARD)) {
            Path staged = Path.of(System.getProperty("java.io.tmpdir"));
            return new OutputPlan(staged, "", List.of(new Item(new ArticleLines(false).chosen(), "")), true);
        }
        Path path = Inputs.path(output).normalize();
        boolean isFolder = output.endsWith("/") || output.endsWith(File.separator) || Files.isDirectory(path);
        Path file = isFolder ? path.resolve(Inputs.stem(inputs.get(0), corpus.get(0)) + ".jsonl") : path;
        String name = Objects.toString(file.getFileName(), "");
        Choice choice = new ArticleLines(name.toLowerCase(Locale.ROOT).endsWith(".gz")).chosen();
        Path folder = file.getParent();
        return new OutputPlan(folder == null ? Path.of("") : folder, name, List.of(new Item(choice, name)), false);
    }

    private int run(List<Input> corpus, OutputPlan plan, FindingReport report) throws IOException {
        try (ArticleSource articles = findings.articles(new CorpusReader(corpus, limits.read(), threads.number()));
                GuardedOutput guarded = GuardedOutput.of(() -> plan.open(force))) {
            AtomicOutput staged = guarded.output();
            List<Job> jobs = plan.jobs(staged, streams.bytes(), force ? "" : "; --force replaces it");
            Result result = Export.run(
                    articles, Dataset.example(), jobs, staged, Main.NAME, Version.number(), threads.number(), report);
            report.end();
            if (result.errors() > 0) {
                streams.err().println(Summary.totals(0, result.errors(), result.warnings()) + "; nothing was written");
                return Exit.INPUT;
            }
            new Summary(jobs, result).print(plan.toStandardOutput() ? streams.remarks() : streams.notes());
            return Exit.DONE;
        }
    }
}
