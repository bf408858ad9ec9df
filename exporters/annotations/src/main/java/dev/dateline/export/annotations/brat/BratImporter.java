package dev.dateline.export.annotations.brat;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a folder of brat's pairs of files, or one file of annotations with its text beside it. */
public final class BratImporter implements Importer {

    /** A text that is marked, which every file of annotations begins with sooner or later. */
    private static final Pattern MARK = Pattern.compile("(?m)^T\\d+\\S*\\t\\S.* \\d+ \\d+(;\\d+ \\d+)*(\\t.*)?\\r?$");

    private static final Pattern FIRST_LINE = Pattern.compile("\\s*(\\*|[TREAMN#]\\d*\\S*)\\t\\S[\\s\\S]*");

    /** Creates the importer. */
    public BratImporter() {}

    @Override
    public String name() {
        return "brat";
    }

    @Override
    public String title() {
        return "annotations of brat (.ann) with their texts (.txt), in a folder or a file";
    }

    @Override
    public List<String> formats() {
        return List.of();
    }

    @Override
    public boolean recognises(Beginning beginning) throws IOException {
        if (!beginning.isFolder()) {
            return !beginning.isGzipped() && isAnnotations(beginning.first());
        }
        for (Path file : DocumentList.annotationsIn(beginning.path())) {
            boolean isEmpty = Files.size(file) == 0;
            if (isEmpty
                    ? Files.isRegularFile(Document.in("", file).text())
                    : isAnnotations(Beginning.of("", file).first())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotations(String first) {
        String text = new String(first.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return FIRST_LINE.matcher(unmarked).matches() && MARK.matcher(unmarked).find();
    }

    @Override
    public TranscriptSource open(Beginning input) throws IOException {
        return new DocumentList(input);
    }
}
