package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints an article to begin with. */
@Command(
        name = "sample",
        description = "Print a sample article.",
        footer = {"dateline sample > news.json"})
final class SampleCommand implements Callable<Integer> {

    private final IoStreams streams;

    SampleCommand(IoStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream sample = SampleCommand.class.getResourceAsStream("sample/input.json")) {
            Objects.requireNonNull(sample).transferTo(streams.bytes());
            streams.bytes().flush();
        } catch (IOException e) {
            throw OutputException.at("standard output", e);
        }
        return Exit.DONE;
    }
}
