package dev.dateline.cli;

import dev.dateline.model.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command, as its {@code --help} does. */
@Command(
        name = HelpCommand.NAME,
        description = "Explain a command.",
        hidden = true,
        footer = {"dateline help export # the same as 'dateline export --help'"})
final class HelpCommand implements Runnable {

    static final String NAME = "help";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to set
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command; without it, all are listed.")
    private @Nullable String name;

    @Override
    public void run() {
        CommandLine main = spec.parent().commandLine();
        CommandLine command = name == null ? main : main.getSubcommands().get(name);
        if (command == null) {
            throw new UsageException("there is no command '" + name + "'"
                    + Suggestion.hint(
                            String.valueOf(name), main.getSubcommands().keySet()));
        }
        command.usage(main.getOut(), main.getColorScheme());
    }
}
