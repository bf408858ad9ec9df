package dev.dateline.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Somewhere articles are read from: one JSON object, an array of them, or JSON Lines, plain or gzipped, UTF-8 with or
 * without a byte order mark; or whatever an importer reads.
 *
 * @param name the name that findings carry
 * @param source what gives the articles
 */
public record Input(String name, Source source) {

    /**
     * Creates an input of JSON.
     *
     * @param name the name that findings carry
     * @param bytes where the bytes come from
     */
    public Input(String name, Bytes bytes) {
        this(name, (Source) bytes);
    }

    /** What gives articles. */
    public sealed interface Source permits Bytes, Transcripts {}

    /** Gives the bytes, once. */
    public non-sealed interface Bytes extends Source {
        /**
         * Opens the stream; whoever asked closes it.
         *
         * @return the bytes as they are stored, gzipped or not
         * @throws IOException if there are none to be had
         */
        InputStream open() throws IOException;
    }

    /** Gives the articles of something that is no JSON, once. */
    public non-sealed interface Transcripts extends Source {
        /**
         * Begins reading; whoever asked closes it.
         *
         * @return the articles
         * @throws UnreadableInputException if it makes no sense from the beginning
         * @throws IOException if nothing can be read
         */
        TranscriptSource open() throws IOException;
    }

    /**
     * A file.
     *
     * @param path the file; findings name it as it is written here
     * @return the input
     */
    public static Input file(Path path) {
        return new Input(path.toString(), () -> readOnly(Files.newInputStream(path)));
    }

    /**
     * A stream of which nothing is asked but bytes: Java 17 asks those of files where they stand, which pipes do not
     * know.
     */
    static InputStream readOnly(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public long skip(long count) throws IOException {
                return in.readNBytes((int) Math.min(count, 1 << 16)).length;
            }
        };
    }

    /**
     * Where the bytes of JSON come from.
     *
     * @throws IllegalArgumentException if an importer reads it
     */
    Bytes bytes() {
        if (source instanceof Bytes bytes) {
            return bytes;
        }
        throw new IllegalArgumentException(name + " is read by an importer, and only JSON can be read here");
    }

    /** The place of the input as a whole. */
    Place place() {
        return source instanceof Bytes ? new Location(name, 1, 1) : new NamedPlace(name, "");
    }

    /** Why an input cannot be read, for people. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
