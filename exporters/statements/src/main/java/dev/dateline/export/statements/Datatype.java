package dev.dateline.export.statements;

/** What the cells of a column hold. */
public enum Datatype {
    /** Any text. */
    TEXT,
    /** An absolute IRI. */
    IRI,
    /** A date in EDTF, as the article gives it. */
    EDTF,
    /** A day. */
    DATE,
    /** A whole number, at most a {@code long}. */
    INTEGER,
    /** A decimal of at most 28 digits before and 10 after the point. */
    DECIMAL,
    /** True or false. */
    BOOLEAN
}
