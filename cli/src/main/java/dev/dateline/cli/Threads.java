package dev.dateline.cli;

import picocli.CommandLine.Option;

/** How many threads may be at work, as the command line says it. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            order = HelpPage.RARE,
            description = "How many threads to use; by default one for each processor. The output is the same.")
    private int number = Runtime.getRuntime().availableProcessors();

    /**
     * The number.
     *
     * @throws UsageException if it is not at least 1
     */
    int number() {
        if (number < 1) {
            throw new UsageException("--threads " + number + ": the least is 1");
        }
        return number;
    }
}
