package dev.dateline.spark.input;

import dev.dateline.model.Finding;
import dev.dateline.model.Finding.Severity;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Location;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before its articles are read.
 *
 * @param file the file
 * @param compression how it is compressed
 * @param sha256 the SHA-256 of the file as it is stored, in lower-case hexadecimal
 * @param splitBytes how many bytes one split has, but for the last
 * @param linesBefore for each split but the first, how many line feeds stand before the last byte before it; none if the
 *     file is one split
 * @param refusal why no article is read from it; null if some may be
 */
record SurveyedFile(
        InputFile file,
        Compression compression,
        String sha256,
        long splitBytes,
        List<Long> linesBefore,
        @Nullable String refusal)
        implements Serializable {

    SurveyedFile {
        linesBefore = List.copyOf(linesBefore);
    }

    List<Split> splits() {
        if (refusal != null || file.length() == 0) {
            return List.of();
        }
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i <= linesBefore.size(); i++) {
            long start = i * splitBytes;
            long end = i == linesBefore.size() ? file.length() : start + splitBytes;
            splits.add(new Split(file, compression, start, end, i == 0 ? 1 : linesBefore.get(i - 1) + 2));
        }
        return splits;
    }

    /** What is wrong with the file as a whole; null if nothing. */
    @Nullable
    Finding finding() {
        return refusal == null
                ? null
                : new Finding(
                        FindingKind.OTHER_FORMAT, Severity.ERROR, new Location(file.name(), 1, 1), null, "", refusal);
    }
}
