package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints an article to begin with. */
@Command(
        name = "sample",
        description = "Print a sample article.",
        footer = {
            "dateline sample > news.json # a whole article, to look at",
            "dateline sample --blank > new.json # an empty one, to fill in"
        })
final class SampleCommand implements Callable<Integer> {

    private final IoStreams streams;

    @Option(
            names = "--blank",
            description = {
                "Print every field there is, empty, to fill in.",
                "What stays null or an empty list may be left out; check names what has to be filled in."
            })
    private boolean blank;

    SampleCommand(IoStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String name = blank ? "sample/blank.json" : "sample/input.json";
        try (InputStream sample = SampleCommand.class.getResourceAsStream(name)) {
            Objects.requireNonNull(sample).transferTo(streams.bytes());
            streams.bytes().flush();
        } catch (IOException e) {
            throw OutputException.at("standard output", e);
        }
        return Exit.DONE;
    }
}
