package dev.dateline.spark.job;

import dev.dateline.export.Dataset;
import dev.dateline.export.Provenance;
import dev.dateline.model.ReadLimits;
import java.io.Serializable;
import java.util.List;

/**
 * What an export is to be, for every machine that has a part in it.
 *
 * @param formats the formats to write
 * @param dataset the facts of the export that hold for every format
 * @param version of this program
 * @param leavesOut whether articles with errors are left out
 * @param takesDrafts whether drafts are exported
 */
public record Plan(List<Chosen> formats, Dataset dataset, String version, boolean leavesOut, boolean takesDrafts)
        implements Serializable {

    /** How many bytes of a line are read: enough to see that it is longer than an article may be. */
    static final int LINE_BYTES = ReadLimits.DEFAULT.articleBytes() + (1 << 16);

    private static final String TOOL = "dateline";

    /** Copies the list. */
    public Plan {
        formats = List.copyOf(formats);
    }

    Provenance origin(List<String> inputSha256, long leftOut) {
        return new Provenance(TOOL, version, inputSha256, leftOut);
    }

    /** What the files of a part say of it: the manifest says from what it was made. */
    Provenance partOrigin() {
        return origin(List.of(), 0);
    }
}
