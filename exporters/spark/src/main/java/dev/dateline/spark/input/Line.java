package dev.dateline.spark.input;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A line of a file. */
public final class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A line may have several articles in it; the order of so many of them is told. */
    private static final int BITS_OF_ARTICLE = 8;

    private static final int BITS_OF_NUMBER = 32;

    private final int file;
    private final long number;
    private final byte[] bytes;
    private final @Nullable String damage;

    private Line(int file, long number, byte[] bytes, @Nullable String damage) {
        this.file = file;
        this.number = number;
        this.bytes = bytes;
        this.damage = damage;
    }

    Line(int file, long number, byte[] bytes) {
        this(file, number, bytes, null);
    }

    static Line damaged(int file, long number, String damage) {
        return new Line(file, number, new byte[0], damage);
    }

    /**
     * The file.
     *
     * @return which of the inputs it is, from 0
     */
    public int file() {
        return file;
    }

    /**
     * Where the line stands.
     *
     * @return which line of its file it is, from 1
     */
    public long number() {
        return number;
    }

    /**
     * What stands in it.
     *
     * @return its bytes without its end, not to be changed; of a line that is too long, enough of its beginning
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * What is wrong with the file.
     *
     * @return why this line cannot be had, and nothing after it in the file; null if it can
     */
    public @Nullable String damage() {
        return damage;
    }

    /**
     * The place of an article in the order of the whole corpus.
     *
     * @param index which article of the line it is, from 0
     * @return a number that is larger for articles further on
     */
    public long order(int index) {
        long line = ((long) file << BITS_OF_NUMBER) | number;
        return (line << BITS_OF_ARTICLE) | Math.min(index, (1 << BITS_OF_ARTICLE) - 1);
    }
}
