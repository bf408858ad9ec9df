package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Something an exporter can do with what it has written, beside writing it: the command shows it as a command of its own.
 * Stateless and thread-safe.
 */
public interface Tool {

    /**
     * Something a tool has to be told.
     *
     * @param name what it is called in the help, such as {@code FILE}
     * @param help what it is, as a sentence
     */
    record Parameter(String name, String help) {}

    /**
     * What users write for it.
     *
     * @return a word of the shape {@code [a-z][a-z0-9-]*}, unique among all tools, and no command of the program's own
     */
    String name();

    /**
     * What it does.
     *
     * @return a sentence of at most 60 characters, and possibly more sentences with details
     */
    String title();

    /**
     * What it has to be told.
     *
     * @return the parameters in their order, each of them required
     */
    List<Parameter> parameters();

    /**
     * How it is used, for the help.
     *
     * @return whole commands, such as {@code dateline ask 7 news.nq}, possibly none; what one is for may follow after
     *     {@code " # "}
     */
    default List<String> examples() {
        return List.of();
    }

    /**
     * Does it.
     *
     * @param arguments a value for each parameter, in their order
     * @param out takes the result
     * @param err takes what is wrong with what was read
     * @return whether all is well; if not, {@code out} or {@code err} has why
     * @throws InvalidValueException if an argument cannot be one
     * @throws IOException if something cannot be read or written
     */
    boolean run(List<String> arguments, PrintStream out, PrintStream err) throws IOException;
}
