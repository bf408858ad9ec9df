package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Export;
import dev.dateline.export.Export.Job;
import dev.dateline.export.Export.Result;
import dev.dateline.export.Formats;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.Input;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports articles. */
@Command(
        name = "export",
        customSynopsis = {
            "@|bold dateline export|@ INPUT... [-o DIR | -o FILE.EXT | -o -] [-f FORMAT,...] [--name NAME]",
            "                       [--force] [--set FORMAT.OPTION=VALUE]..."
        },
        description = {
            "Export articles to one or more formats: all that were asked for, or nothing.",
            "",
            "What is wrong with the input is told as it is found. Files that are there already are kept unless --force."
        })
final class ExportCommand implements Callable<Integer> {

    private final IoStreams shell;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A JSON article, an array of them, or JSON Lines, gzipped or not; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE|-",
            description =
                    "A folder (default: this one), a file whose ending tells the format, or - for standard output.")
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
            names = "--set",
            paramLabel = "FORMAT.OPTION=VALUE",
            description = "Choose something about a format; may be given more than once.")
    private List<String> settings = List.of();

    private ExportCommand(IoStreams shell) {
        this.shell = shell;
    }

    /** The command, whose help ends with what the exporters declare. */
    static CommandLine commandLine(IoStreams shell) {
        CommandLine command = new CommandLine(new ExportCommand(shell));
        command.getHelpSectionMap()
                .put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> "\nFormats:\n" + FormatTable.of(Formats.installed()));
        return command;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> corpus = Inputs.of(inputs, shell.in());
        FormatSelection choices = new FormatSelection(Formats.installed(), settings);
        OutputPlan plan = new Destination(output, formats, name, choices).plan(Inputs.stem(inputs.get(0)));
        try {
            return export(corpus, plan);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.at(plan.destination(), e);
        }
    }

    private int export(List<Input> corpus, OutputPlan plan) throws IOException {
        try (GuardedOutput guarded = GuardedOutput.of(AtomicOutput.in(plan.folder(), force));
                CorpusReader reader = new CorpusReader(corpus)) {
            AtomicOutput staging = guarded.staging();
            List<Job> orders = plan.orders(staging, shell.bytes(), force ? "" : "; --force replaces it");
            Watch watch = new Watch(shell);
            Result outcome = Export.run(reader, orders, staging, Main.NAME, Version.number(), watch);
            watch.end();
            return tell(outcome, orders, plan);
        }
    }

    /** Standard output has what was written; what is wrong belongs with the findings. */
    private int tell(Result outcome, List<Job> orders, OutputPlan plan) {
        if (outcome.errors() > 0) {
            shell.err().println(Summary.totals(0, outcome.errors(), outcome.warnings()) + "; nothing was written");
            return Exit.INPUT;
        }
        new Summary(orders, outcome).print(plan.toStandardOutput() ? shell.err() : shell.out());
        return Exit.DONE;
    }

    /** Shows how the export goes. */
    private static final class Watch implements Export.Listener {

        private final Progress progress;
        private final FindingPrinter findings;

        Watch(IoStreams shell) {
            progress = new Progress(shell);
            findings = new TextFindings(shell.err(), () -> shell.isColoured(IoStreams.Stream.ERR));
        }

        @Override
        public void found(Finding finding) {
            progress.clear();
            findings.print(finding);
        }

        @Override
        public void read(long articles) {
            progress.read(articles);
        }

        void end() {
            progress.clear();
        }
    }
}
