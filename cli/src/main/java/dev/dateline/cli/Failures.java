package dev.dateline.cli;

import dev.dateline.model.MemoryException;
import dev.dateline.model.Suggestion;
import dev.dateline.model.TemporaryFolderException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what went wrong, and the process its exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Set<String> HELP = Set.of("-h", "--help");

    private final PrintStream err;
    private final BooleanSupplier verbose;

    Failures(PrintStream err, BooleanSupplier verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        if (Arrays.stream(args).anyMatch(HELP::contains)) { // whoever asks for help wants no advice but that
            CommandLine command = e.getCommandLine();
            command.usage(command.getOut(), command.getColorScheme());
            return Exit.DONE;
        }
        say(e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : e.getMessage());
        return misused(e.getCommandLine());
    }

    private static String unknown(UnmatchedArgumentException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String first = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = first.replaceFirst("=.*", "");
            String nearest = Suggestion.nearest(name, command.optionsMap().keySet());
            return "there is no option '" + name + "'" + (nearest == null ? "" : "; did you mean '" + nearest + "'?");
        }
        return command.subcommands().isEmpty()
                ? "'" + first + "' is one argument too many"
                : "there is no command '" + first + "'"
                        + Suggestion.hint(first, command.subcommands().keySet());
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, @Nullable ParseResult parsed) {
        if (e instanceof UsageException) {
            say(e.getMessage());
            return misused(command);
        }
        return report(e);
    }

    private int misused(CommandLine command) {
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Exit.USAGE;
    }

    /** Reports that something could not be written, or that the program itself is at fault. */
    int report(Throwable e) {
        String explained = explained(e);
        say(explained == null ? "unexpected: " + e : explained);
        if (verbose.getAsBoolean()) {
            e.printStackTrace(err);
        } else if (explained == null) {
            err.println("Try --verbose to see where it happened.");
        }
        return Exit.OUTPUT;
    }

    /** What people are told of what can happen anywhere; null for a fault of the program. */
    private static @Nullable String explained(Throwable e) {
        if (e instanceof OutOfMemoryError memory) {
            return new MemoryException("there is not enough memory", memory).getMessage();
        }
        if (e instanceof MemoryException || e instanceof TemporaryFolderException) {
            return OutputException.at("", (IOException) e).getMessage();
        }
        return e instanceof OutputException ? e.getMessage() : null;
    }

    private void say(@Nullable String message) {
        String.valueOf(message).lines().forEach(line -> err.println(Main.NAME + ": " + TerminalSafe.of(line)));
    }
}
