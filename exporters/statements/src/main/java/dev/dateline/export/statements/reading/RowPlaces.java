package dev.dateline.export.statements.reading;

import dev.dateline.model.Place;

/** Names the places of a table in the words of its users. Immutable and thread-safe. */
public interface RowPlaces {

    /**
     * The header, or what else names the columns.
     *
     * @return for example {@code figures.csv, line 1}
     */
    Place header();

    /**
     * A row.
     *
     * @param row its {@linkplain SourceRow#number() number}
     * @return for example {@code figures.csv, line 17}
     */
    Place row(long row);

    /**
     * A cell.
     *
     * @param row the {@linkplain SourceRow#number() number} of its row
     * @param column its index, from 0, among {@link TableRows#columns()}
     * @return for example {@code figures.csv, line 17, column low}
     */
    Place cell(long row, int column);
}
