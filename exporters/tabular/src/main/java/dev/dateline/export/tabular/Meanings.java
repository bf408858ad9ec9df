package dev.dateline.export.tabular;

/** Short ways to say what cells and rows mean. */
final class Meanings {

    private Meanings() {}

    /** The cell says nothing of its own. */
    static Meaning nothing() {
        return new Meaning.Nothing();
    }

    /** The cell's value is the property's value. */
    static Meaning value(String property) {
        return new Meaning.Value(null, property);
    }

    /** The same, of another subject than the table's. */
    static Meaning valueAbout(String about, String property) {
        return new Meaning.Value(about, property);
    }

    /** The cell leads to another thing. */
    static Meaning link(String property, String target) {
        return new Meaning.Link(null, property, target);
    }

    /** What holds in every row, whatever its cells are. */
    static Meaning.Link fact(String property, String target) {
        return new Meaning.Link(null, property, target);
    }

    /** The same, of another subject than the table's. */
    static Meaning.Link factAbout(String about, String property, String target) {
        return new Meaning.Link(about, property, target);
    }
}
