package dev.dateline.spark.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is in the files of an export, whatever the number of its parts. */
public final class Parts {

    private Parts() {}

    /** The files of a folder, without those that Hadoop keeps beside them. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".crc"))
                    .sorted()
                    .toList();
        }
    }

    /** The lines of all files of a folder. */
    static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(folder)) {
            lines.addAll(lineFeeds(Files.readString(file)));
        }
        return lines;
    }

    private static List<String> lineFeeds(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    /** The rows of a CSV file, each as it is written; the header is the first. */
    public static List<String> records(Path csv) throws IOException {
        String text = Files.readString(csv);
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == '\n' && !quoted) {
                records.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        return records;
    }

    /** The rows of all files of a folder; each file has the header. */
    public static List<String> rows(Path folder, String header) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : files(folder)) {
            List<String> records = records(file);
            if (!records.get(0).equals(header)) {
                throw new AssertionError(file + " begins with " + records.get(0));
            }
            rows.addAll(records.subList(1, records.size()));
        }
        return rows;
    }

    /** Tells lines apart in little memory: the first half of the MD5 of each, each once. */
    static Set<Long> fingerprints(List<Path> files) throws IOException {
        Set<Long> fingerprints = new HashSet<>();
        for (Path file : files) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    fingerprints.add(fingerprint(line));
                }
            }
        }
        return fingerprints;
    }

    private static long fingerprint(String line) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            return ByteBuffer.wrap(digest.digest(line.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
