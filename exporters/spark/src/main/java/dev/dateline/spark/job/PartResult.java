package dev.dateline.spark.job;

import dev.dateline.spark.output.WrittenFile;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;

/**
 * What a task tells the driver: little, however much it has written.
 *
 * @param message what the job is committed with
 * @param files what was written
 * @param tally how many articles there were, and what is wrong with them
 * @param losses what formats could not hold as it was
 */
record PartResult(TaskCommitMessage message, List<WrittenFile> files, Tally tally, List<Loss> losses)
        implements Serializable {}
