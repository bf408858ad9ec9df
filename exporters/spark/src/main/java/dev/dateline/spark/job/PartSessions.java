package dev.dateline.spark.job;

import dev.dateline.export.Aggregates;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportSession;
import dev.dateline.export.UnexportableException;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Finding;
import dev.dateline.model.FindingKind;
import dev.dateline.model.ReadResult;
import dev.dateline.spark.output.PartTarget;
import dev.dateline.spark.output.TaskFiles;
import dev.dateline.spark.output.WrittenFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats' own sessions, each writing a part. */
final class PartSessions implements Closeable {

    /** A format at work. */
    private record Writing(String format, ExportSession session) {}

    private final Plan plan;
    private final TaskFiles files;
    private final List<Writing> all = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private final List<Loss> losses = new ArrayList<>();

    private PartSessions(Plan plan, TaskFiles files) {
        this.plan = plan;
        this.files = files;
    }

    /** Opens a session for the articles of a part in each format. */
    static PartSessions ofArticles(Plan plan, TaskFiles files) throws IOException {
        return opened(plan, files, true);
    }

    /** Opens a session for a part of what is found out from all articles, in each format that has a place for it. */
    static PartSessions ofCorpus(Plan plan, TaskFiles files) throws IOException {
        return opened(plan, files, false);
    }

    private static PartSessions opened(Plan plan, TaskFiles files, boolean articles) throws IOException {
        PartSessions sessions = new PartSessions(plan, files);
        try {
            for (Chosen chosen : plan.formats()) {
                if (articles || chosen.wantsCorpusTables()) {
                    sessions.open(chosen, articles);
                }
            }
            return sessions;
        } catch (IOException | RuntimeException e) {
            sessions.closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(Exception failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void open(Chosen chosen, boolean articles) throws IOException {
        PartTarget target = new PartTarget(files, chosen.id(), chosen.layout());
        open.add(target);
        ExportSession session = articles
                ? chosen.format().openArticles(plan.dataset(), chosen.settings(), target)
                : chosen.format().openAggregates(plan.dataset(), chosen.settings(), target);
        open.add(session);
        all.add(new Writing(chosen.id(), session));
    }

    /**
     * Writes an article.
     *
     * @return why a format cannot hold it; null if all can. If one cannot, nothing more is to be written
     */
    @Nullable
    Finding write(ReadResult.Accepted accepted) throws IOException {
        for (Writing each : all) {
            try {
                each.session.write(accepted.article());
            } catch (UnexportableException e) {
                return new Finding(
                        FindingKind.UNEXPORTABLE,
                        Finding.Severity.ERROR,
                        accepted.at(),
                        accepted.article().id(),
                        e.pointer(),
                        each.format + ": " + e.getMessage());
            }
        }
        return null;
    }

    void write(CorpusTables rows) throws IOException {
        Aggregates aggregates = Aggregates.of(CorpusTables.AGGREGATE, rows);
        for (Writing each : all) {
            each.session.aggregated(aggregates);
        }
    }

    /** Completes every file, and closes all. */
    void finish() throws IOException {
        for (Writing each : all) {
            ExportReport report = each.session.finish(plan.partOrigin());
            Map<String, Long> ofFiles = counts.computeIfAbsent(each.format, none -> new HashMap<>());
            report.counts().forEach(count -> ofFiles.put(count.file(), count.number()));
            report.losses().forEach(loss -> losses.add(Loss.of(each.format, loss)));
        }
        close();
    }

    /** A file with how much the session says is in it. */
    WrittenFile counted(WrittenFile file) {
        Long count = counts.getOrDefault(file.group(), Map.of()).get(file.name());
        return count == null ? file : file.counted(count);
    }

    List<Loss> losses() {
        return losses;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (int i = open.size() - 1; i >= 0; i--) {
            try {
                open.get(i).close();
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        open.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
