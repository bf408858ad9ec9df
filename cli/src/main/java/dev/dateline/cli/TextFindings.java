package dev.dateline.cli;

import dev.dateline.model.Finding;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Prints findings for people, and for editors that know compilers. */
final class TextFindings implements FindingPrinter {

    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";

    private final PrintStream out;
    private final BooleanSupplier isColoured;
    private @Nullable Boolean coloured;

    /** Creates a printer that asks about colours when there is something to print. */
    TextFindings(PrintStream out, BooleanSupplier isColoured) {
        this.out = out;
        this.isColoured = isColoured;
    }

    @Override
    public void print(Finding finding) {
        if (coloured == null) {
            coloured = isColoured.getAsBoolean();
        }
        String line = TerminalSafe.of(finding.toString());
        out.println(coloured ? withColour(line, finding) : line);
    }

    private static String withColour(String line, Finding finding) {
        String label = finding.severity().label();
        int start = TerminalSafe.of(finding.at() + ": ").length();
        int end = start + label.length();
        String colour = finding.isError() ? RED : YELLOW;
        return line.substring(0, start) + colour + label + PLAIN + line.substring(end);
    }
}
