package dev.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a file for people to write articles in. */
@Command(
        name = "template",
        description = {
            "Write an empty workbook to fill in with articles.",
            "Delete the example in it. Cells offer what can be chosen and say what belongs in them. import, check and"
                    + " export read the workbook."
        },
        footer = {"dateline template -o new.xlsx"})
final class TemplateCommand implements Callable<Integer> {

    private final IoStreams streams;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write, such as new.xlsx.")
    private String output = "";

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Mixin
    private final Plugins plugins;

    TemplateCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
    }

    @Override
    public Integer call() throws IOException {
        FormFile file = FormFile.of(output, plugins.exporters().forms());
        file.write(List.of(), force);
        streams.notes().println(TerminalSafe.of(file.path().toString()) + ": fill it in, and take the example out");
        return Exit.DONE;
    }
}
