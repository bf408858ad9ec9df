package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One form articles can be exported to. Stateless and thread-safe: all state lives in the sessions it opens. */
public interface Format {

    /**
     * What users write for it.
     *
     * @return a short word of the shape {@code [a-z][a-z0-9-]*}, unique among all formats, such as {@code csv}
     */
    String id();

    /**
     * What it is called and what is in it.
     *
     * @return a few words
     */
    String title();

    /**
     * Whether it is written when nobody says which formats are wanted. Only the program's own formats are asked; see
     * {@link Formats#isDefault}.
     *
     * @return true for the most useful format of its kind; false unless overridden
     */
    default boolean isDefault() {
        return false;
    }

    /**
     * What can be chosen about it.
     *
     * @return the options, their names different ones of the shape {@code [a-z][a-z0-9-]*}; none unless overridden
     */
    default List<Option<?>> options() {
        return List.of();
    }

    /**
     * Whether it makes one file or a folder of files. Asked before anything is opened, so this is where choices that
     * exclude each other are found.
     *
     * @param settings the choices made
     * @return what the target of a session with these settings has to be
     * @throws InvalidValueException if two of the choices contradict each other
     */
    Layout layout(Settings settings);

    /**
     * The endings of names of files that are of this format, and what each says about its options: {@code nt.gz} is
     * {@code nt} with {@code gzip=true}.
     *
     * @return for each ending, in lower case and without the leading point, the options that it settles and the values of
     *     those; unless overridden the ending of the one file it makes if nothing is chosen, if it does make one
     */
    default Map<String, Map<String, String>> endings() {
        return layout(Settings.of(this, Map.of())) instanceof Layout.OneFile file
                ? Map.of(file.extension(), Map.of())
                : Map.of();
    }

    /**
     * What it has to know of all articles together.
     *
     * @param settings the choices made; the layout has accepted them
     * @return what {@link ExportSession#aggregated} is to hear of; nothing unless overridden
     */
    default List<Aggregate<?>> aggregates(Settings settings) {
        return List.of();
    }

    /**
     * Begins an export.
     *
     * @param dataset the export it is a part of
     * @param settings the choices made; the layout has accepted them
     * @param target where the bytes go
     * @return a session to be closed by the caller
     * @throws IOException if the target does
     */
    ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException;
}
