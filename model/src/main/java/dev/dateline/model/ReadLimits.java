package dev.dateline.model;

/**
 * How much one article may ask of the reader. What goes beyond is an error that says where; no input makes the reader
 * take more memory than these allow.
 *
 * <pre>{@code
 * new CorpusReader(inputs, ReadLimits.DEFAULT.withArticleBytes(100 << 20));
 * }</pre>
 *
 * @param articleBytes how long one article may be, in bytes of JSON; it is noticed when the next few thousand bytes
 *     are read
 * @param nesting how many arrays and objects may stand in each other; an article needs five, in an array six
 * @param values how many values one article may have in it, arrays and objects included, and how many mentions; each
 *     place where a quote without offsets is found counts as one
 * @param findings how many findings of one article are told; then comes one more, with the number of the others
 */
public record ReadLimits(int articleBytes, int nesting, int values, int findings) {

    /** 16 MiB, 64 levels, 250,000 values and 100 findings. */
    public static final ReadLimits DEFAULT = new ReadLimits(16 << 20, 64, 250_000, 100);

    /**
     * Checks the limits.
     *
     * @throws InvalidValueException if one is less than 1
     */
    public ReadLimits {
        if (articleBytes < 1 || nesting < 1 || values < 1 || findings < 1) {
            throw new InvalidValueException("a limit is a whole number, at least 1");
        }
    }

    /**
     * The same limits but for the length of an article.
     *
     * @param bytes how long one article may be
     * @return new limits
     */
    public ReadLimits withArticleBytes(int bytes) {
        return new ReadLimits(bytes, nesting, values, findings);
    }

    /**
     * The same limits but for the nesting.
     *
     * @param levels how many arrays and objects may stand in each other
     * @return new limits
     */
    public ReadLimits withNesting(int levels) {
        return new ReadLimits(articleBytes, levels, values, findings);
    }

    /**
     * The same limits but for the values of an article.
     *
     * @param most how many values one article may have
     * @return new limits
     */
    public ReadLimits withValues(int most) {
        return new ReadLimits(articleBytes, nesting, most, findings);
    }

    /**
     * The same limits but for the findings of an article.
     *
     * @param most how many findings of one article are told
     * @return new limits
     */
    public ReadLimits withFindings(int most) {
        return new ReadLimits(articleBytes, nesting, values, most);
    }
}
