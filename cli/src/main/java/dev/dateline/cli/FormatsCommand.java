package dev.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the formats. */
@Command(name = "formats", description = "List the formats there are, and what can be chosen about each.")
final class FormatsCommand implements Runnable {

    private final IoStreams streams;

    @Mixin
    private final Plugins plugins;

    FormatsCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
    }

    @Override
    public void run() {
        streams.out().print(FormatTable.of(plugins.exporters()));
    }
}
