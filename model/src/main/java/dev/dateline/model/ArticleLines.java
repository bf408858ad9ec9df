package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON Lines a line at a time, for those who take an input apart and read its lines in any order, on any machine.
 * Each line is read as {@link CorpusReader} reads it, but for itself: what is wrong with one is nothing to the others. The
 * rules between articles are {@link IdUse}'s.
 *
 * <pre>{@code
 * ArticleLines lines = new ArticleLines("news.jsonl", ReadLimits.DEFAULT, false);
 * byte[] line = "{\"id\": \"a\", \"headline\": \"A\"}".getBytes(StandardCharsets.UTF_8);
 * List<ReadResult> first = lines.read(line, 1);
 * }</pre>
 *
 * <p>Holds nothing that changes; any thread may use it.
 */
public final class ArticleLines {

    private final String input;
    private final ReadLimits limits;
    private final boolean keepsSource;

    /**
     * Creates a reader.
     *
     * @param input the name that findings carry
     * @param limits how much one article may ask for
     * @param keepsSource whether readings have what was read
     */
    public ArticleLines(String input, ReadLimits limits, boolean keepsSource) {
        this.input = input;
        this.limits = limits;
        this.keepsSource = keepsSource;
    }

    /**
     * Reads a line.
     *
     * @param line its bytes, UTF-8, without its end; not changed. Of the first line of an input a byte order mark is passed
     *     over. Of a line that is longer than an article may be, the beginning is enough, if it is longer than that too
     * @param number which line of the input it is, from 1
     * @return what came of it: nothing of a blank line, otherwise one result, or several if there are more articles in it
     * @throws MemoryException if an article takes more memory than there is
     */
    public List<ReadResult> read(byte[] line, long number) throws MemoryException {
        ArticleStream stream;
        try {
            stream = new ArticleStream(input, line, number, limits, keepsSource);
        } catch (IOException e) {
            Location at = new Location(input, number, 1);
            String problem = "the input cannot be read: " + Input.reason(e);
            Finding finding = new Finding(CorpusReader.kind(e), Severity.ERROR, at, null, "", problem);
            return List.of(new ReadResult.Rejected(List.of(finding)));
        }
        List<ReadResult> results = new ArrayList<>(1);
        try (stream) {
            for (Unbound read = stream.next(); read != null; read = stream.next()) {
                results.add(read.bind());
            }
        } catch (MemoryException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be closed", e);
        }
        return results;
    }
}
