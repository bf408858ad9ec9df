package dev.dateline.cli;

import dev.dateline.export.Tool;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code dateline} command: what news articles state, as spreadsheet, tables and graph. */
@Command(
        name = Main.NAME,
        description = {
            "Export what news articles state as CSV, Excel and RDF that say the same thing.",
            "'dateline COMMAND --help' explains a command."
        },
        footer = {
            "dateline sample > news.json # an article to start from",
            "dateline check news.json # what is wrong with it, and where",
            "dateline export news.json -o out # CSV tables, a workbook and Turtle"
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = Wrapping.WIDTH,
        sortOptions = false,
        exitCodeOnInvalidInput = Exit.USAGE,
        exitCodeList = {
            Exit.DONE + ":done; there may have been warnings",
            Exit.INPUT + ":the input has errors; nothing was written",
            Exit.USAGE + ":the command line is not understood",
            Exit.OUTPUT + ":the output could not be written",
            Exit.DIFFERENT + ":what was compared differs",
            Exit.LEFT_OUT + ":the output was written, but articles with errors were left out"
        })
public final class Main implements Callable<Integer> {

    static final String NAME = "dateline";
    /** The option that explains all options. */
    static final String HELP_ALL = "--help-all";
    /** What a command adds to its help, if anything. */
    static final String HELP_MORE = "more";

    private static final String HELP_PAGE = "page";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to set
    private CommandSpec spec;

    @Option(
            names = HELP_ALL,
            order = HelpPage.RARE,
            help = true,
            scope = ScopeType.INHERIT,
            description = "Explain every option, and the exit codes.")
    private boolean helpAll;

    @Option(
            names = {"-q", "--quiet"},
            order = HelpPage.RARE,
            scope = ScopeType.INHERIT,
            description = "Print results, findings and errors, and nothing else.")
    private boolean quiet;

    @Option(
            names = "--no-color",
            order = HelpPage.RARE,
            scope = ScopeType.INHERIT,
            description = "Print without colours, as with the variable NO_COLOR.")
    private boolean plain;

    @Option(
            names = "--verbose",
            order = HelpPage.RARE,
            scope = ScopeType.INHERIT,
            description = "Also print time, memory and speed of an export, and where an unexpected failure happened.")
    private boolean verbose;

    private Main() {}

    /** Whether more is to be told. */
    boolean isVerbose() {
        return verbose;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        IoStreams streams = IoStreams.ofProcess(
                StandardInput.ofProcess(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(run(args, streams));
    }

    /**
     * Runs the command without ending the process.
     *
     * @param args the arguments
     * @param in standard input
     * @param out standard output; gets UTF-8
     * @param err standard error; gets UTF-8
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, IoStreams.of(in, out, err));
    }

    static int run(String[] args, IoStreams given) {
        Main main = new Main();
        IoStreams streams = given.with(main.wishes());
        Failures failures = new Failures(streams.err(), () -> main.verbose);
        int exit;
        try {
            CommandLine own = main.commandLine(streams, failures);
            if (needsTools(own, args)) {
                main.addTools(own, streams, failures);
            }
            exit = own.execute(args);
        } catch (Error e) { // a jar on the class path that does not fit, memory that is used up
            exit = failures.report(e);
        }
        streams.err().flush();
        if (streams.out().checkError() && (exit == Exit.DONE || exit == Exit.DIFFERENT || exit == Exit.LEFT_OUT)) {
            exit = failures.report(new OutputException("cannot write to standard output", null));
        }
        return exit;
    }

    /** The command with every command below it, those of exporters too, to be described. */
    static CommandText described(IoStreams streams) {
        Main main = new Main();
        Failures failures = new Failures(streams.err(), () -> false);
        CommandLine all = main.commandLine(streams, failures);
        main.addTools(all, streams, failures);
        return new CommandText(all.getCommandSpec());
    }

    private IoStreams.Wishes wishes() {
        return new IoStreams.Wishes() {
            @Override
            public boolean quiet() {
                return quiet;
            }

            @Override
            public boolean plain() {
                return plain;
            }
        };
    }

    /** Tools are looked for when none of the program's own commands is meant. */
    private static boolean needsTools(CommandLine own, String[] args) {
        return args.length == 0
                || args[0].equals(HelpCommand.NAME)
                || !own.getSubcommands().containsKey(args[0]);
    }

    private CommandLine commandLine(IoStreams streams, Failures failures) {
        CommandLine all = new CommandLine(this)
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new ImportCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new VerifyCommand(streams))
                .addSubcommand(new FormatsCommand(streams))
                .addSubcommand(SchemaCommand.commandLine(streams))
                .addSubcommand(new SampleCommand(streams))
                .addSubcommand(new TemplateCommand(streams))
                .addSubcommand(new DraftCommand(streams))
                .addSubcommand(new HelpCommand());
        return configured(all, streams, failures);
    }

    /** What exporters can do beside writing. */
    private void addTools(CommandLine own, IoStreams streams, Failures failures) {
        for (Tool tool : Plugins.tools(streams)) {
            if (own.getSubcommands().containsKey(tool.name())) {
                streams.err().println(NAME + ": warning: a tool has the name of the command '" + tool.name() + "'");
            } else {
                own.addSubcommand(configured(ToolCommand.commandLine(tool, streams), streams, failures));
            }
        }
    }

    private CommandLine configured(CommandLine command, IoStreams streams, Failures failures) {
        HelpPage page = new HelpPage(() -> helpAll, streams::mayColour);
        command.setHelpSectionKeys(List.of(HELP_PAGE, HELP_MORE));
        command.getHelpSectionMap().put(HELP_PAGE, page);
        command.getSubcommands()
                .values()
                .forEach(each -> each.getHelpSectionMap().put(HELP_PAGE, page));
        return command.setExpandAtFiles(false) // a file's name may begin with @
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private int execute(ParseResult parsed) {
        if (!helpAll) {
            return new RunLast().execute(parsed);
        }
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine command = last.commandSpec().commandLine();
        command.usage(command.getOut(), command.getColorScheme());
        return Exit.DONE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Without a command there is nothing to do but to tell what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE;
    }
}
