package dev.dateline.export.rdf.quickstatements;

/** What becomes of a figure or a relation. */
sealed interface Outcome {

    /**
     * It is a command.
     *
     * @param line the command, without its references
     */
    record Command(String line) implements Outcome {}

    /**
     * It is left out.
     *
     * @param why what stands in the way, as the end of a sentence without a full stop
     */
    record LeftOut(String why) implements Outcome {}
}
