package dev.dateline.cli;

/** The exit codes of every command. */
final class Exit {

    /** Everything was done; there may have been warnings. */
    static final int DONE = 0;
    /** The input has errors, and nothing was written. */
    static final int INPUT = 1;
    /** The command line is not understood. */
    static final int USAGE = 2;
    /** The output could not be written. */
    static final int OUTPUT = 3;
    /** What was compared differs. */
    static final int DIFFERENT = 4;
    /** The outputs were written, and articles were left out of them. */
    static final int LEFT_OUT = 5;

    private Exit() {}
}
