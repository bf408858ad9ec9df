package dev.dateline.export;

import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import java.util.List;

/**
 * A library's way of reading articles from something that is no JSON: what an exporter has written, or what others have.
 * Stateless and thread-safe.
 *
 * <p>It puts down what it reads as a {@link dev.dateline.model.Transcript}, with the place of every value in the words of
 * its users, and leaves all rules of articles to the model.
 */
public interface Importer {

    /**
     * What it reads, in a word.
     *
     * @return a word of the shape {@code [a-z][a-z0-9-]*}, unique among all importers
     */
    String name();

    /**
     * What it reads.
     *
     * @return a few words, such as {@code an Excel workbook of Dateline}
     */
    String title();

    /**
     * The formats whose outputs it reads back.
     *
     * @return ids of formats, each of one that some exporter writes, or of none; by default its own name
     */
    default List<String> formats() {
        return List.of(name());
    }

    /**
     * Whether it can make something of an input, by its content; names of files prove nothing. What is recognised and
     * cannot be read in the end is for {@link #open} to refuse, with a reason that helps.
     *
     * @param beginning the input, or how it begins
     * @return true if it is for this importer
     * @throws IOException if more of the input was wanted and could not be read
     */
    boolean recognises(Beginning beginning) throws IOException;

    /**
     * Begins reading.
     *
     * @param input what was recognised
     * @return the articles; whoever asked closes them
     * @throws dev.dateline.model.UnreadableInputException if it makes no sense from the beginning
     * @throws IOException if it cannot be read
     */
    TranscriptSource open(Beginning input) throws IOException;
}
