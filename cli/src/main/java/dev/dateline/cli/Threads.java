package dev.dateline.cli;

import picocli.CommandLine.Option;

/** How many threads may be at work, as the command line says it. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description =
                    "How many threads read articles; 1 does everything in one. By default as many as the machine has"
                            + " processors. The outputs are the same.")
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
