package dev.dateline.cli;

import dev.dateline.model.InvalidValueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the formats. */
@Command(
        name = "formats",
        description = {
            "List the formats, or the options of one.",
            "'dateline export --help-formats' lists the options of all."
        },
        footer = {"dateline formats", "dateline formats csv # its options"})
final class FormatsCommand implements Runnable {

    private final IoStreams streams;

    @Parameters(paramLabel = "FORMAT", arity = "0..1", description = "The format whose options to list.")
    private @Nullable String id;

    @Mixin
    private final Plugins plugins;

    FormatsCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
    }

    @Override
    public void run() {
        FormatTable table = new FormatTable(plugins.exporters());
        try {
            streams.out().print(id == null ? table.overview() : table.of(id));
        } catch (InvalidValueException e) {
            throw new UsageException(e);
        }
    }
}
