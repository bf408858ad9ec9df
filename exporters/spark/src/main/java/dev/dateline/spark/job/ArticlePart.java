package dev.dateline.spark.job;

import dev.dateline.model.ArticleLines;
import dev.dateline.model.Finding;
import dev.dateline.model.Finding.Severity;
import dev.dateline.model.FindingJson;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Location;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.ReadResult;
import dev.dateline.model.ReviewedArticles;
import dev.dateline.spark.input.Line;
import dev.dateline.spark.output.CommittedFiles;
import dev.dateline.spark.output.TaskFiles;
import dev.dateline.spark.output.WrittenFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes the articles of one part: reads each line, checks it, and gives the article to the sessions of all formats, as
 * one machine does it with a whole corpus.
 */
final class ArticlePart implements Closeable {

    private final Plan plan;
    private final List<String> inputNames;
    private final Map<Long, List<Finding>> clashes;
    private final Map<Integer, ArticleLines> readers = new HashMap<>();
    private final LineFile findings;
    private final LineFile rejected;
    private final LineFile rejectedFindings;
    private final Contribution contribution;
    private final PartSessions sessions;
    private final Tally tally = new Tally();

    private ArticlePart(Plan plan, List<String> inputNames, Map<Long, List<Finding>> clashes, TaskFiles files)
            throws IOException {
        this.plan = plan;
        this.inputNames = inputNames;
        this.clashes = clashes;
        this.findings = new LineFile(files, LineFile.FINDINGS);
        this.rejected = new LineFile(files, LineFile.REJECTED);
        this.rejectedFindings = new LineFile(files, LineFile.REJECTED_FINDINGS);
        this.contribution = new Contribution(files, plan.formats().stream().anyMatch(Chosen::wantsCorpusTables));
        this.sessions = PartSessions.ofArticles(plan, files);
    }

    /**
     * Writes a part.
     *
     * @param lines its lines
     * @param inputNames what the inputs are called, by their numbers
     * @param clashes what is wrong with articles because of others, by their places in the corpus; they are left out
     * @return what was written and committed
     */
    static PartResult write(
            Iterator<Line> lines,
            Plan plan,
            List<String> inputNames,
            Map<Long, List<Finding>> clashes,
            CommittedFiles output)
            throws IOException {
        try (TaskFiles files = output.task();
                ArticlePart part = new ArticlePart(plan, inputNames, clashes, files)) {
            while (lines.hasNext()) {
                part.take(lines.next());
            }
            return part.finish(files);
        }
    }

    private void take(Line line) throws IOException {
        if (line.damage() != null) {
            Location at = new Location(inputNames.get(line.file()), line.number(), 1);
            String problem = "the input cannot be read any further: " + line.damage();
            Finding damage = new Finding(FindingKind.UNREADABLE_INPUT, Severity.ERROR, at, null, "", problem);
            report(List.of(damage), line.order(0), false);
            return;
        }
        ArticleLines reader = readers.computeIfAbsent(
                line.file(), file -> new ArticleLines(inputNames.get(file), ReadLimits.DEFAULT, plan.leavesOut()));
        int index = 0;
        for (ReadResult reading : reader.read(line.bytes(), line.number())) {
            take(judged(reading, line.order(index)), line.order(index));
            index++;
        }
    }

    /** What comes of an article once it is known whether it clashes with others. */
    private ReadResult judged(ReadResult reading, long order) {
        ReadResult reviewed = plan.takesDrafts() ? reading : ReviewedArticles.judged(reading);
        List<Finding> clash = clashes.get(order);
        if (clash == null || !(reviewed instanceof ReadResult.Accepted accepted)) {
            return reviewed;
        }
        List<Finding> all = new ArrayList<>(clash);
        all.addAll(accepted.findings());
        return new ReadResult.Rejected(all, accepted.source());
    }

    private void take(ReadResult reading, long order) throws IOException {
        tally.read();
        String left = reading instanceof ReadResult.Rejected wrong && plan.leavesOut() ? wrong.source() : null;
        report(reading.findings(), order, left != null);
        if (left != null) {
            leaveOut(left, reading.findings());
        } else if (reading instanceof ReadResult.Accepted accepted) {
            contribution.add(accepted, order);
            write(accepted, order);
        }
    }

    private void leaveOut(String source, List<Finding> why) throws IOException {
        tally.leftOut();
        rejected.add(source);
        for (Finding finding : why) {
            rejectedFindings.add(FindingJson.line(finding));
        }
    }

    /** After the first error nothing more is written, and everything is still read. */
    private void write(ReadResult.Accepted accepted, long order) throws IOException {
        if (tally.errors() == 0) {
            Finding unexportable = sessions.write(accepted);
            if (unexportable == null) {
                tally.written();
            } else {
                report(List.of(unexportable), order, false);
            }
        }
    }

    private void report(List<Finding> found, long order, boolean isLeftOut) throws IOException {
        for (Finding finding : found) {
            tally.found(finding, order, isLeftOut);
            findings.add(FindingJson.line(finding));
        }
    }

    private PartResult finish(TaskFiles files) throws IOException {
        contribution.complete();
        if (tally.errors() == 0) {
            sessions.finish();
        }
        close();
        List<WrittenFile> written = files.files().stream()
                .map(sessions::counted)
                .map(findings::counted)
                .map(rejected::counted)
                .map(rejectedFindings::counted)
                .toList();
        return new PartResult(files.commit(), written, tally, List.copyOf(sessions.losses()));
    }

    @Override
    public void close() throws IOException {
        try (findings;
                rejected;
                rejectedFindings;
                contribution) {
            sessions.close();
        }
    }
}
