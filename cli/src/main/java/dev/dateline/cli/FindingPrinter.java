package dev.dateline.cli;

import dev.dateline.model.Finding;

/** Prints findings, each on a line of its own. */
interface FindingPrinter {

    void print(Finding finding);
}
