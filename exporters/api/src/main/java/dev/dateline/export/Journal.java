package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a commit is about to do, written down before it does anything. It names the outputs by their plain names beside the
 * staging folder, so it stays true when the folder around both is moved.
 *
 * <pre>
 * dateline journal 1
 * 0 file 5120 1767225600 news.ttl
 * 1 folder 20480 1767225600 news-csv
 * end
 * </pre>
 *
 * Each line has the {@link Placement} of an output: its number, its kind, its size in bytes, its time in seconds, and its
 * name, encoded as in a URL.
 *
 * @param placements the outputs
 */
record Journal(List<Placement> placements) {

    /** Nothing is about to be done. */
    static final Journal EMPTY = new Journal(List.of());

    private static final String FIRST = "dateline journal 1";
    private static final String LAST = "end";
    private static final Pattern LINE = Pattern.compile("(\\d{1,9}) (file|folder) (\\d{1,18}) (-?\\d{1,18}) (\\S+)");

    Journal {
        placements = List.copyOf(placements);
    }

    /** Writes it, whole and to stay or not at all. */
    void write(StagingFolder staging) throws IOException {
        FileActions actions = staging.actions();
        try (OutputStream out = actions.create(staging.unfinishedJournal())) {
            out.write(text().getBytes(StandardCharsets.UTF_8));
        }
        actions.syncFile(staging.unfinishedJournal());
        actions.move(staging.unfinishedJournal(), staging.journal());
        actions.syncFolder(staging.path());
    }

    /**
     * Reads it.
     *
     * @return the journal, or null if this is none
     */
    static @Nullable Journal read(Path file) throws IOException {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    String text() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        for (Placement each : placements) {
            text.append(each.number())
                    .append(each.isFolder() ? " folder " : " file ")
                    .append(each.stamp().bytes())
                    .append(' ')
                    .append(each.stamp().seconds())
                    .append(' ')
                    .append(URLEncoder.encode(each.name(), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return text.append(LAST).append('\n').toString();
    }

    static @Nullable Journal parse(String text) {
        List<String> lines = text.lines().toList();
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(FIRST) || !lines.get(last).equals(LAST)) {
            return null;
        }
        List<Placement> placements = new ArrayList<>();
        for (String line : lines.subList(1, last)) {
            Placement placement = placement(line);
            if (placement == null) {
                return null;
            }
            placements.add(placement);
        }
        return new Journal(placements);
    }

    private static @Nullable Placement placement(String line) {
        Matcher matcher = LINE.matcher(line);
        String name = matcher.matches() ? plainName(matcher.group(5)) : null;
        if (name == null) {
            return null;
        }
        Stamp stamp = new Stamp(Long.parseLong(matcher.group(3)), Long.parseLong(matcher.group(4)));
        return new Placement(
                Integer.parseInt(matcher.group(1)), matcher.group(2).equals("folder"), stamp, name);
    }

    private static @Nullable String plainName(String encoded) {
        try {
            String name = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return FileNames.isPlain(name) ? name : null;
        } catch (IllegalArgumentException e) { // no encoding, or no name here
            return null;
        }
    }
}
