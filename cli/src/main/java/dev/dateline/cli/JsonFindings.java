package dev.dateline.cli;

import dev.dateline.model.Finding;
import dev.dateline.model.FindingJson;
import java.io.PrintStream;

/** Prints findings for programs: a JSON object a line. */
final class JsonFindings implements FindingPrinter {

    private final PrintStream out;

    JsonFindings(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Finding finding, long reading) {
        out.println(FindingJson.line(finding));
    }

    @Override
    public void end() {
        // Every line is a finding.
    }
}
