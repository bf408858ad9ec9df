package dev.dateline.cli;

import dev.dateline.compare.Agreement;
import java.util.List;

/** Says what was compared, by which readers, and what came of it. */
interface Certificate {

    /** What outputs were made from. */
    void origin(ReadBack origin);

    /** Outputs that were read back. */
    void outputs(List<ReadBack> outputs);

    /** What was not read. */
    void unread(List<OutputList.Unread> unread);

    /** An article that differs. */
    void difference(Agreement.Difference difference);

    /**
     * The end.
     *
     * @param same how many articles are the same everywhere
     * @param different how many are not
     * @param compared how many outputs were compared, what they were made from counted
     */
    void result(long same, long different, int compared);
}
