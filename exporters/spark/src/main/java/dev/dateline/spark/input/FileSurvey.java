package dev.dateline.spark.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** Reads a file once from its beginning to its end, which its digest needs, and counts its lines on the way. */
final class FileSurvey {

    private static final int BUFFER = 1 << 16;

    private static final String ONE_LINE =
            "; here each article stands in a line of its own (JSON Lines): 'dateline import' makes such lines of it";

    private final InputFile file;
    private final long splitBytes;
    /** For each split but the first, as far as it is known. */
    private final List<Long> linesBefore = new ArrayList<>();

    private int splits;
    private long position;
    private long lines;

    private FileSurvey(InputFile file, long splitBytes) {
        this.file = file;
        this.splitBytes = splitBytes;
    }

    /**
     * Surveys a file.
     *
     * @param splitBytes how many bytes a split has, if the file can be split
     */
    static SurveyedFile of(InputFile file, long splitBytes, Configuration hadoop) throws IOException {
        return new FileSurvey(file, splitBytes).survey(hadoop);
    }

    private SurveyedFile survey(Configuration hadoop) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.open(hadoop)) {
            byte[] first = in.readNBytes(buffer.length);
            Compression compression = Compression.of(first);
            boolean counts = compression == Compression.NONE;
            splits = counts ? Math.toIntExact((file.length() + splitBytes - 1) / splitBytes) : 1;
            long bytes = 0;
            System.arraycopy(first, 0, buffer, 0, first.length);
            for (int length = first.length; length > 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
                bytes += length;
                if (counts) {
                    count(buffer, length);
                }
            }
            if (bytes != file.length()) {
                throw new IOException(file.name() + ": this file has changed while it was read; run the job again");
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new SurveyedFile(
                    file, compression, sha256, splitBytes, linesBefore, refusal(beginning(first, compression)));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void count(byte[] bytes, int length) {
        int next = 0;
        while (next < length) {
            int known = linesBefore.size();
            long untilSplit = known < splits - 1 ? (known + 1) * splitBytes - 1 - position : Long.MAX_VALUE;
            if (untilSplit == 0) {
                linesBefore.add(lines);
            } else {
                int end = (int) Math.min(length, untilSplit > length ? length : next + untilSplit);
                lines += lineFeeds(bytes, next, end);
                position += end - next;
                next = end;
            }
        }
    }

    private static int lineFeeds(byte[] bytes, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** What the file begins with once it is unpacked, as far as the first bytes tell; what is damaged is told later. */
    private static byte[] beginning(byte[] first, Compression compression) {
        if (compression == Compression.NONE) {
            return first;
        }
        byte[] unpacked = new byte[BUFFER];
        int length = 0;
        try (InputStream in = compression.open(new ByteArrayInputStream(first))) {
            int count = in.read(unpacked);
            while (count > 0) {
                length += count;
                count = in.read(unpacked, length, unpacked.length - length);
            }
        } catch (IOException e) {
            return Arrays.copyOf(unpacked, length); // cut off, of course
        }
        return Arrays.copyOf(unpacked, length);
    }

    /** Why something that begins so cannot be JSON Lines; null if it can. */
    private static @Nullable String refusal(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading();
        if (text.startsWith("[")) {
            return "this is a JSON array" + ONE_LINE;
        }
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).strip();
        return line.equals("{") ? "this is an article that goes over several lines" + ONE_LINE : null;
    }
}
