package dev.dateline.cli;

import dev.dateline.export.Formats;
import picocli.CommandLine.Command;

/** Lists the formats. */
@Command(name = "formats", description = "List the formats there are, and what can be chosen about each.")
final class FormatsCommand implements Runnable {

    private final IoStreams shell;

    FormatsCommand(IoStreams shell) {
        this.shell = shell;
    }

    @Override
    public void run() {
        shell.out().print(FormatTable.of(Formats.installed()));
    }
}
