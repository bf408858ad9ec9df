package dev.dateline.cli;

import dev.dateline.export.Exporters;
import dev.dateline.export.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The exporters a command knows: the program's own, and those of the folder that its user names. No folder is looked into
 * that nobody has named.
 */
final class Plugins {

    static final String VARIABLE = "DATELINE_PLUGINS";

    private final IoStreams streams;
    private @Nullable Exporters exporters;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli's to set
    private CommandSpec command;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            order = HelpPage.RARE,
            description = "A folder of jars with more formats; by default the one that " + VARIABLE + " names.")
    private @Nullable String folder;

    Plugins(IoStreams streams) {
        this.streams = streams;
    }

    /**
     * The exporters; the first call warns of those that cannot be used.
     *
     * @throws ParameterException if the folder is none
     */
    Exporters exporters() {
        if (exporters == null) {
            exporters = load();
            exporters
                    .refusals()
                    .forEach(refusal -> streams.err()
                            .println(Main.NAME + ": warning: "
                                    + TerminalSafe.of(refusal.jar() + ": " + refusal.reason())));
        }
        return exporters;
    }

    /** Finds who reads what is no JSON. */
    Importing importing() {
        return new Importing(() -> exporters().importers());
    }

    /** The tools of the program's own exporters, and of those in the folder that the environment names, if it is one. */
    static List<Tool> tools(IoStreams streams) {
        String named = streams.environment().getOrDefault(VARIABLE, "");
        try {
            boolean isFolder = !named.isEmpty() && Files.isDirectory(Path.of(named));
            return (isFolder ? Exporters.installed(Path.of(named)) : Exporters.installed()).tools();
        } catch (IOException | InvalidPathException e) { // the commands that read formats from there tell what is wrong
            return Exporters.installed().tools();
        }
    }

    private Exporters load() {
        String named = folder == null ? streams.environment().getOrDefault(VARIABLE, "") : folder;
        if (named.isEmpty() && folder == null) {
            return Exporters.installed();
        }
        String where = (folder == null ? VARIABLE : "--plugins") + " " + named + ": ";
        Path path = Inputs.path(named);
        if (named.isEmpty() || !Files.isDirectory(path)) {
            throw new ParameterException(command.commandLine(), where + "there is no such folder");
        }
        try {
            return Exporters.installed(path);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), where + IoMessages.of(e), e);
        }
    }
}
