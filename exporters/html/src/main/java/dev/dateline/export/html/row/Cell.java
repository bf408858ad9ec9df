package dev.dateline.export.html.row;

import dev.dateline.export.statements.Column;

/**
 * A cell that has a value.
 *
 * @param column the column it stands in
 * @param text its value as CSV and RDF have it
 */
public record Cell(Column<?> column, String text) {}
