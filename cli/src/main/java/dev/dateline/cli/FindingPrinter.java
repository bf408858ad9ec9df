package dev.dateline.cli;

import dev.dateline.model.Finding;

/** Prints findings as they come. */
interface FindingPrinter {

    /**
     * Prints a finding, or counts it.
     *
     * @param reading how many articles were read before the one it is about
     */
    void print(Finding finding, long reading);

    /** Prints what there is to say about all of them together. */
    void end();
}
