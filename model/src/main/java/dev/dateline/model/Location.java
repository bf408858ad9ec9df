package dev.dateline.model;

/**
 * A place in JSON.
 *
 * @param input the name of the input, {@code -} for standard input
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Location(String input, long line, long column) implements Place {

    @Override
    public String brief() {
        return input + ":" + line;
    }

    /**
     * The place as compilers write it, so that editors can jump there.
     *
     * @return {@code input:line:column}
     */
    @Override
    public String toString() {
        return input + ":" + line + ":" + column;
    }
}
