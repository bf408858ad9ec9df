package dev.dateline.cli;

import dev.dateline.cli.KindTally.Count;
import dev.dateline.model.Finding;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Prints findings for people, and for editors that know compilers: a line each, and on a terminal what it is about. Of
 * many that are alike the first are told, the others counted.
 */
final class TextFindings implements FindingPrinter {

    private static final int FIRST = 3;
    private static final String RED = "\u001B[1;31m";
    private static final String GREEN = "\u001B[32m";
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";

    private final PrintStream out;
    private final PrintStream totals;
    private final IoStreams streams;
    private final IoStreams.Stream stream;
    private final KindTally tally;
    private @Nullable Boolean terminal;

    /**
     * Creates a printer that asks about a terminal when there is something to print.
     *
     * @param stream where findings go; the totals go to standard error
     * @param all whether none is only counted
     */
    TextFindings(IoStreams streams, IoStreams.Stream stream, boolean all) {
        this.out = stream == IoStreams.Stream.OUT ? streams.out() : streams.err();
        this.totals = streams.err();
        this.streams = streams;
        this.stream = stream;
        this.tally = new KindTally(all ? Integer.MAX_VALUE : FIRST);
    }

    @Override
    public void print(Finding finding, long reading) {
        if (!tally.add(finding, reading)) {
            return;
        }
        if (terminal == null) {
            terminal = streams.terminal().test(stream);
        }
        String line = TerminalSafe.of(finding.toString());
        out.println(terminal && streams.mayColour() ? withColour(line, finding) : line);
        if (terminal) {
            SourceView.of(finding).forEach(out::println);
        }
    }

    private static String withColour(String line, Finding finding) {
        String label = finding.severity().label();
        int start = TerminalSafe.of(finding.at() + ": ").length();
        int end = start + label.length();
        String colour = switch (finding.severity()) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case MENDED -> GREEN;
        };
        return line.substring(0, start) + colour + label + PLAIN + line.substring(end);
    }

    @Override
    public void end() {
        for (Count count : tally.counts()) {
            if (count.untold() > 0) {
                out.println("… " + Amount.of(count.untold()) + " more like this in "
                        + Amount.of(count.untoldArticles(), "articles") + ": "
                        + count.kind().label() + " (--all shows them)");
            }
        }
        KindTable.lines(tally.counts()).forEach(totals::println);
    }
}
