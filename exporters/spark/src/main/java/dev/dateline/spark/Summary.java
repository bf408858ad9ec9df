package dev.dateline.spark;

import dev.dateline.export.Dataset;
import dev.dateline.spark.job.Loss;
import dev.dateline.spark.job.Outcome;
import dev.dateline.spark.output.WrittenFile;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says how an export ended.
 *
 * @param outcome how it did
 * @param output the output folder
 * @param dataset the facts of the export
 */
record Summary(Outcome outcome, String output, Dataset dataset) {

    /** Files of one kind. */
    private record Sum(long number, int files) {
        Sum and(Sum other) {
            return new Sum(number + other.number, files + other.files);
        }
    }

    void print(PrintWriter out, PrintWriter err) {
        outcome.told().forEach(err::println);
        if (!outcome.told().isEmpty()) {
            err.println(count(outcome.errors(), "error") + ", " + count(outcome.warnings(), "warning")
                    + (outcome.leftOut() > 0 ? ", " + count(outcome.leftOut(), "article") + " left out" : "")
                    + (outcome.isWritten()
                            ? "; " + output + "/" + outcome.run() + "/findings has all"
                            : "; these are the first, and --skip-invalid writes all of them down"));
        }
        if (!outcome.isWritten()) {
            err.println("nothing was written" + (outcome.errors() > 0 ? "" : ": every article has errors"));
        } else {
            printWritten(out, err);
        }
        out.flush();
        err.flush();
    }

    private void printWritten(PrintWriter out, PrintWriter err) {
        out.println(count(outcome.articles(), "article") + ", in " + output + "/" + outcome.run() + " as " + output
                + "/manifest.json says:");
        sums(outcome.files()).forEach((folder, sum) -> {
            if (sum.number > 0) { // what describes others has no number
                out.println("  " + folder + ": " + number(sum.number) + " in " + number(sum.files)
                        + (sum.files == 1 ? " file" : " files"));
            }
        });
        for (Loss loss : outcome.losses()) {
            err.println(loss.format() + ": " + loss.what() + ", " + number(loss.number()) + " times; first at "
                    + loss.example());
        }
        if (dataset.base().equals(Dataset.EXAMPLE_BASE)) {
            err.println("IRIs begin with " + Dataset.EXAMPLE_BASE + "; --base gives them a place of your own");
        }
        for (String other : outcome.others()) {
            err.println(output + "/" + other + " is of a run that has not ended; if none is at work, delete it");
        }
    }

    private static Map<String, Sum> sums(List<WrittenFile> files) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (WrittenFile file : files) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            sums.merge(folder, new Sum(file.number(), 1), Sum::and);
        }
        return sums;
    }

    private static String count(long number, String what) {
        return number(number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
