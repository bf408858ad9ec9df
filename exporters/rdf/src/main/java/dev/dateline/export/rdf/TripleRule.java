package dev.dateline.export.rdf;

/**
 * A triple that the rows of a table say: csv2rdf in minimal mode. A virtual column says it in every row, a real one
 * where its cell has a value.
 *
 * @param subject the index of the template of its subject
 * @param property that of its property
 * @param object that of its object
 * @param cell the position of the cell that has to have a value, from 0; {@link #ALWAYS} for a virtual column
 * @param repeats whether two rows of an article can say the same
 * @param mixes whether its property differs from row to row
 * @param isShared whether another article can say the same
 * @param introduces whether it is the first to give its subject a class
 */
record TripleRule(
        int subject,
        int property,
        int object,
        int cell,
        boolean repeats,
        boolean mixes,
        boolean isShared,
        boolean introduces) {

    static final int ALWAYS = -1;
}
