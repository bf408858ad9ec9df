package dev.dateline.spark.job;

import dev.dateline.model.IdConflict;
import dev.dateline.spark.output.WrittenFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;

/**
 * What the tasks of a stage have written.
 *
 * @param tally how many articles there were, and what is wrong with them
 * @param files the files, those of each part together
 * @param losses what formats could not hold as it was
 * @param conflicts what of the ids contradicts itself, in the order in which it is told
 */
record Written(Tally tally, List<WrittenFile> files, List<Loss> losses, List<IdConflict> conflicts) {

    static Written of(List<PartResult> results) {
        Tally tally = new Tally();
        List<WrittenFile> files = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        for (PartResult result : results) {
            tally.add(result.tally());
            files.addAll(result.files());
            losses.addAll(result.losses());
        }
        return new Written(tally, files, summed(losses), List.of());
    }

    static List<TaskCommitMessage> messages(List<PartResult> results) {
        return results.stream().map(PartResult::message).toList();
    }

    /** This and what another stage has written, with the conflicts that it has found. */
    Written and(Written other, List<IdConflict> found) {
        tally.add(other.tally);
        List<WrittenFile> all = new ArrayList<>(files);
        all.addAll(other.files);
        List<Loss> lost = new ArrayList<>(losses);
        lost.addAll(other.losses);
        return new Written(tally, all, summed(lost), found);
    }

    private static List<Loss> summed(List<Loss> losses) {
        Map<String, Loss> summed = new LinkedHashMap<>();
        for (Loss loss : losses) {
            summed.merge(
                    loss.format() + ": " + loss.what(),
                    loss,
                    (one, other) -> new Loss(one.format(), one.what(), one.number() + other.number(), one.example()));
        }
        return List.copyOf(summed.values());
    }
}
