package dev.dateline.export.testkit;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.PartFile;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An export to one format in parts, in memory: parts are written one after the other, then it is described. Used by one
 * thread.
 */
public final class DividedExport {

    /** What sessions of parts are told of their origin: nothing of it belongs into what the whole says. */
    private static final Provenance PART_ORIGIN = new Provenance("A part", "of a test", List.of());

    private final DividedFormat format;
    private final Dataset dataset;
    private final Settings settings;
    private final Path workingFolder;
    private final List<PartFile> parts = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int sessions;

    /**
     * Begins an export.
     *
     * @param format the format
     * @param dataset the export as a whole
     * @param settings the choices made
     * @param workingFolder where sessions may have working files
     */
    public DividedExport(DividedFormat format, Dataset dataset, Settings settings, Path workingFolder) {
        this.format = format;
        this.dataset = dataset;
        this.settings = settings;
        this.workingFolder = workingFolder;
    }

    /**
     * Writes a part with articles.
     *
     * @param articles the articles, perhaps none
     * @return the files of the part
     * @throws IOException if the session throws it
     */
    public List<PartFile> writeArticles(List<Article> articles) throws IOException {
        MemoryTarget target = target();
        try (ExportSession session = format.openArticles(dataset, settings, target)) {
            for (Article article : articles) {
                session.write(article);
            }
            return written(target, session.finish(PART_ORIGIN));
        }
    }

    /**
     * Writes a part with what was found out from all articles, or some of it.
     *
     * @param aggregates has what the format asked for
     * @return the files of the part
     * @throws IOException if the session throws it
     */
    public List<PartFile> writeAggregates(Aggregates aggregates) throws IOException {
        MemoryTarget target = target();
        try (ExportSession session = format.openAggregates(dataset, settings, target)) {
            session.aggregated(aggregates);
            return written(target, session.finish(PART_ORIGIN));
        }
    }

    /**
     * Describes the whole.
     *
     * @param origin what the export was made from, and with what
     * @return the files that describe it, by their names
     * @throws IOException if the format throws it
     */
    public Map<String, byte[]> describe(Provenance origin) throws IOException {
        MemoryTarget target = target();
        format.describe(dataset, settings, parts, origin, target);
        requireSound(target);
        return target.files();
    }

    /**
     * The files of all parts.
     *
     * @return in the order in which they were written
     */
    public List<PartFile> parts() {
        return List.copyOf(parts);
    }

    /**
     * What is in the files of all parts.
     *
     * @return bytes by {@link PartFile#path}
     */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    private MemoryTarget target() {
        return new MemoryTarget(workingFolder.resolve("session-" + ++sessions));
    }

    private List<PartFile> written(MemoryTarget target, ExportReport report) {
        requireSound(target);
        List<PartFile> own = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : target.files().entrySet()) {
            String name = file.getKey();
            String path = "part-" + sessions + (name.isEmpty() ? "" : "/" + name);
            long number = report.counts().stream()
                    .filter(count -> count.file().equals(name))
                    .mapToLong(ExportReport.Count::number)
                    .sum();
            files.put(path, file.getValue());
            own.add(new PartFile(name, path, number, file.getValue().length, sha256(file.getValue())));
        }
        parts.addAll(own);
        return own;
    }

    private static void requireSound(MemoryTarget target) {
        if (!target.misuse().isEmpty()) {
            throw new AssertionError(target.misuse());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
