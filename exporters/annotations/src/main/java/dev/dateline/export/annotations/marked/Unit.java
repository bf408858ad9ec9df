package dev.dateline.export.annotations.marked;

/** What tools count as one where they say where something stands. */
public enum Unit {
    /** A code point, as Python and the model count. */
    CODE_POINTS,
    /** A unit of UTF-16, as JavaScript and Java count. */
    UTF_16
}
