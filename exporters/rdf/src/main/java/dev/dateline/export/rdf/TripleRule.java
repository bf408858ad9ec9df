package dev.dateline.export.rdf;

/**
 * A triple that the rows of a table say: csv2rdf in minimal mode. A virtual column says it in every row, a real one
 * where its cell has a value.
 *
 * @param subject the index of the template of its subject
 * @param property that of its property
 * @param object that of its object
 * @param cell the position of the cell that has to have a value, from 0; {@link #ALWAYS} for a virtual column
 * @param repeats whether it can be said twice of an article, by another row or another rule
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

    /** Whether another rule can say what this one says in the same row. */
    boolean maySayTheSameAs(TripleRule other) {
        return property != other.property
                && subject == other.subject
                && object == other.object
                && (mixes || other.mixes);
    }

    /** The same, said to be said more than once. */
    TripleRule repeating() {
        return new TripleRule(subject, property, object, cell, true, mixes, isShared, introduces);
    }
}
