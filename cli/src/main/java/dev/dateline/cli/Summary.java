package dev.dateline.cli;

import dev.dateline.export.Export.Job;
import dev.dateline.export.Export.Result;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportReport.Count;
import dev.dateline.export.ExportReport.Loss;
import dev.dateline.export.OutputFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what an export without errors has written. */
final class Summary {

    /** A line about a file. */
    private record Line(String file, String size, String counts) {}

    /** A format with more files than these has those listed that it counts something in, and the others summed up. */
    private static final int MOST_FILES = 30;

    private final List<Job> jobs;
    private final Result result;

    Summary(List<Job> jobs, Result result) {
        this.jobs = jobs;
        this.result = result;
    }

    /** Prints the files, what was lost, and the totals. */
    void print(PrintStream out) {
        printFiles(out);
        printLosses(out);
        out.println(totals(result.articles(), 0, result.warnings()));
    }

    /**
     * The totals as a sentence. How many articles there are is told only if there are no errors: what is wrong need not
     * be an article.
     */
    static String totals(long articles, long errors, long warnings) {
        return (errors == 0 ? Amount.of(articles, "articles") : Amount.of(errors, "errors")) + ", "
                + Amount.of(warnings, "warnings");
    }

    private void printFiles(PrintStream out) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            add(jobs.get(i), result.reports().get(i), lines);
        }
        int fileWidth =
                lines.stream().mapToInt(line -> width(line.file())).max().orElse(0);
        int sizeWidth =
                lines.stream().mapToInt(line -> width(line.size())).max().orElse(0);
        for (Line line : lines) {
            String file = line.file() + " ".repeat(fileWidth - width(line.file()));
            String size = " ".repeat(sizeWidth - width(line.size())) + line.size();
            out.println((file + "  " + size + "  " + line.counts()).stripTrailing());
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The files of one format, in the order its report has. */
    private void add(Job job, ExportReport report, List<Line> lines) {
        List<String> names =
                report.counts().stream().map(Count::file).distinct().toList();
        Comparator<OutputFile> reported = Comparator.comparingInt(
                file -> names.contains(file.name()) ? names.indexOf(file.name()) : names.size());
        List<OutputFile> files = result.files().stream()
                .filter(file -> file.target() == job.target())
                .sorted(reported)
                .toList();
        boolean all = files.size() <= MOST_FILES;
        files.stream()
                .filter(file -> all || names.contains(file.name()))
                .map(file -> new Line(name(file.path()), Amount.ofBytes(file.bytes()), counts(file.name(), report)))
                .forEach(lines::add);
        if (!all) {
            List<OutputFile> rest =
                    files.stream().filter(file -> !names.contains(file.name())).toList();
            long bytes = rest.stream().mapToLong(OutputFile::bytes).sum();
            lines.add(new Line("and " + Amount.of(rest.size(), "more files"), Amount.ofBytes(bytes), ""));
        }
    }

    private static String name(@Nullable Path path) {
        return path == null ? "standard output" : TerminalSafe.of(path.toString());
    }

    private static String counts(String file, ExportReport report) {
        return report.counts().stream()
                .filter(count -> count.file().equals(file))
                .map(count -> Amount.of(count.number(), count.unit()))
                .collect(Collectors.joining(", "));
    }

    private void printLosses(PrintStream out) {
        for (int i = 0; i < jobs.size(); i++) {
            for (Loss loss : result.reports().get(i).losses()) {
                out.println(jobs.get(i).format().id() + ": " + TerminalSafe.of(loss.what()) + ": "
                        + Amount.of(loss.number(), "times") + ", first at " + TerminalSafe.of(loss.example()));
            }
        }
    }
}
