package dev.dateline.export.statements.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read. Immutable.
 *
 * @param number by which {@link RowPlaces} finds its place again; the larger the further down
 * @param isAsExported whether its derived cells are known to be as they were exported, by a digest for example; if so, they
 *     are computed anew without a word. False where nothing is known
 * @param cells one for each of {@link TableRows#columns()}, in the form that
 *     {@link dev.dateline.export.statements.LexicalSink} has; null where there is no value. It is not changed after this
 */
public record SourceRow(long number, boolean isAsExported, List<@Nullable String> cells) {}
