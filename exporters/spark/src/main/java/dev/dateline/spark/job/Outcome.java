package dev.dateline.spark.job;

import dev.dateline.spark.output.WrittenFile;
import java.util.List;

/** How an export ended. */
public final class Outcome {

    private final Tally tally;
    private final String run;
    private final List<WrittenFile> files;
    private final List<Loss> losses;
    private final List<String> others;

    Outcome(Tally tally, String run, List<WrittenFile> files, List<Loss> losses, List<String> others) {
        this.tally = tally;
        this.run = run;
        this.files = List.copyOf(files);
        this.losses = List.copyOf(losses);
        this.others = List.copyOf(others);
    }

    /**
     * Whether there is an export now.
     *
     * @return false if there were errors, or nothing but what was left out
     */
    public boolean isWritten() {
        return !files.isEmpty();
    }

    /**
     * The articles that were written.
     *
     * @return how many
     */
    public long articles() {
        return tally.articles();
    }

    /**
     * The articles that were left out.
     *
     * @return how many
     */
    public long leftOut() {
        return tally.leftOutCount();
    }

    /**
     * The errors that keep everything from being written.
     *
     * @return how many were found; those of what was left out are not counted
     */
    public long errors() {
        return tally.errors();
    }

    /**
     * The warnings.
     *
     * @return how many were found
     */
    public long warnings() {
        return tally.warnings();
    }

    /**
     * The first findings.
     *
     * @return one line each, errors before warnings
     */
    public List<String> told() {
        return tally.told();
    }

    /**
     * The folder with the files.
     *
     * @return its name, seen from the output folder
     */
    public String run() {
        return run;
    }

    /**
     * The files.
     *
     * @return what was written; none if there is no export
     */
    public List<WrittenFile> files() {
        return files;
    }

    /**
     * What formats could not hold as it was.
     *
     * @return the losses
     */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Runs in the output folder that have not ended, or never will.
     *
     * @return the names of their folders
     */
    public List<String> others() {
        return others;
    }
}
