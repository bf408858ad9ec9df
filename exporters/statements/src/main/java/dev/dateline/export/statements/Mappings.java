package dev.dateline.export.statements;

/** Short ways to say what cells and rows mean. */
final class Mappings {

    private static final TripleMapping NOTHING = new TripleMapping.Nothing();

    private Mappings() {}

    /** The cell says nothing of its own. */
    static TripleMapping nothing() {
        return NOTHING;
    }

    /** The cell's value is the property's value. */
    static TripleMapping value(String property) {
        return new TripleMapping.Value(null, property);
    }

    /** The same, of another subject than the table's. */
    static TripleMapping valueAbout(String about, String property) {
        return new TripleMapping.Value(about, property);
    }

    /** The cell, or what holds in every row, leads to another thing. */
    static TripleMapping.Link link(String property, String target) {
        return new TripleMapping.Link(null, property, target);
    }

    /** The same, of another subject than the table's. */
    static TripleMapping.Link linkAbout(String about, String property, String target) {
        return new TripleMapping.Link(about, property, target);
    }
}
