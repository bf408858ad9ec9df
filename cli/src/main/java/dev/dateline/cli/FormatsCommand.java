package dev.dateline.cli;

import dev.dateline.export.Formats;
import picocli.CommandLine.Command;

/** Lists the formats. */
@Command(name = "formats", description = "List the formats there are, and what can be chosen about each.")
final class FormatsCommand implements Runnable {

    private final IoStreams streams;

    FormatsCommand(IoStreams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        streams.out().print(FormatTable.of(Formats.installed()));
    }
}
