package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.util.List;

/**
 * A format whose exports can be written in parts by several sessions, on as many machines: each writes what some of the
 * articles say, or some of what is found out from all of them together, and in the end one describes the whole.
 *
 * <p>Parts have files of the same names, {@code figures.csv} in each; where the files of a part go is for whoever divides
 * the export to say. What the sessions write is told by their reports.
 */
public interface DividedFormat extends Format {

    /**
     * Requires that an export with some settings can be written in parts.
     *
     * @param settings the choices made; the layout has accepted them
     * @throws InvalidValueException if one of them is for an export in one piece
     */
    default void requireDivisible(Settings settings) {}

    /**
     * Begins a part with articles.
     *
     * @param dataset the export it is a part of
     * @param settings the choices made
     * @param target where its files go
     * @return a session that is told of articles and finished, and of no aggregates; what it says of the export as a whole
     *     is nothing
     * @throws IOException if the target does
     */
    ExportSession openArticles(Dataset dataset, Settings settings, Target target) throws IOException;

    /**
     * Begins a part with what was found out from all articles, or some of it. Only asked for if the format has {@linkplain
     * #aggregates aggregates}.
     *
     * @param dataset the export it is a part of
     * @param settings the choices made
     * @param target where its files go
     * @return a session that is told of aggregates and finished, and of no article
     * @throws IOException if the target does
     */
    ExportSession openAggregates(Dataset dataset, Settings settings, Target target) throws IOException;

    /**
     * Writes what is said of the export as a whole, when all parts are written.
     *
     * @param dataset the export
     * @param settings the choices made
     * @param parts the files of all parts
     * @param origin what the export was made from, and with what
     * @param target where it goes; the files have other names than those of the parts
     * @throws IOException if the target does
     */
    void describe(Dataset dataset, Settings settings, List<PartFile> parts, Provenance origin, Target target)
            throws IOException;
}
