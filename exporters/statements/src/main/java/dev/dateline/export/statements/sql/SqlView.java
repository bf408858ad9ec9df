package dev.dateline.export.statements.sql;

import java.util.List;

/**
 * A view.
 *
 * @param name what it is called
 * @param description what it is for, in a few sentences
 * @param reads the tables and views it reads
 * @param query what it shows
 */
public record SqlView(String name, String description, List<String> reads, String query) {}
