package dev.dateline.cli;

import dev.dateline.compare.Agreement;
import java.io.PrintStream;
import java.util.List;

/** A certificate for people. */
final class TextCertificate implements Certificate {

    private static final String MARGIN = "  ";

    private final PrintStream out;
    private final TextChanges changes;
    private String last = "";

    TextCertificate(PrintStream out) {
        this.out = out;
        this.changes = new TextChanges(out, MARGIN);
    }

    @Override
    public void origin(ReadBack origin) {
        out.println("made from:");
        table(List.of(origin));
    }

    @Override
    public void outputs(List<ReadBack> outputs) {
        out.println("read back:");
        table(outputs);
    }

    private void table(List<ReadBack> all) {
        int names = all.stream().mapToInt(each -> name(each).length()).max().orElse(0);
        int readers = all.stream().mapToInt(each -> by(each).length()).max().orElse(0);
        for (ReadBack each : all) {
            line(padded(name(each), names) + MARGIN + padded(by(each), readers) + each.statements() + remark(each));
        }
    }

    private static String name(ReadBack each) {
        return TerminalSafe.of(each.name());
    }

    private static String by(ReadBack each) {
        return each.reader().isEmpty() ? "" : "by " + each.reader() + MARGIN;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String remark(ReadBack each) {
        return switch (each.status()) {
            case WHOLE -> "";
            case IN_PART -> "; compared in part: of entities of several articles, triples do not tell which says what";
            case MENDED -> "; " + Amount.of(each.mended(), "things") + " not as they were written";
            case UNTOLD -> "; not compared: it says different things of one entity, and not which article says which";
            case BROKEN -> "; " + Amount.of(each.errors(), "errors");
        };
    }

    @Override
    public void unread(List<OutputList.Unread> unread) {
        if (!unread.isEmpty()) {
            out.println("not compared:");
            unread.forEach(each -> line(TerminalSafe.of(each.name() + ": " + each.reason())));
        }
    }

    @Override
    public void difference(Agreement.Difference difference) {
        String pair = difference.corpus() + ", where " + joined(difference.others()) + " "
                + (difference.others().size() == 1 ? "has" : "have") + " it otherwise:";
        if (!pair.equals(last)) {
            out.println(TerminalSafe.of(pair));
            last = pair;
        }
        changes.print(difference.change());
    }

    private static String joined(List<String> names) {
        int end = names.size() - 1;
        return end == 0 ? names.get(0) : String.join(", ", names.subList(0, end)) + " and " + names.get(end);
    }

    @Override
    public void result(long same, long different, int compared) {
        String where = " the same in all " + compared;
        out.println(
                different == 0
                        ? Amount.of(same, "articles") + (same == 1 ? " is" : " are") + where
                        : Amount.of(different, "articles")
                                + (different == 1 ? " differs, " : " differ, ")
                                + Amount.of(same)
                                + (same == 1 ? " is" : " are")
                                + where);
    }

    private void line(String text) {
        out.println(MARGIN + text);
    }
}
