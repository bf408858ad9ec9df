package dev.dateline.cli;

import dev.dateline.cli.CommandText.Row;
import java.util.List;
import java.util.Locale;

/** The page of the manual about a command, in roff. */
final class ManualPage {

    private final CommandText main;
    private final CommandText command;

    ManualPage(CommandText main, CommandText command) {
        this.main = main;
        this.command = command;
    }

    /** The name of the page, such as {@code dateline-export}. */
    String name() {
        return command.name().replace(' ', '-');
    }

    /** The page. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(".TH \"")
                .append(escaped(name()).toUpperCase(Locale.ROOT))
                .append("\" \"1\" \"\" \"Dateline\" \"Dateline Manual\"\n");
        heading("NAME", text);
        String purpose = command.purpose().replaceFirst("\\.$", "");
        text.append(escaped(name() + " - " + purpose)).append('\n');
        heading("SYNOPSIS", text);
        text.append(".B ").append(escaped(command.synopsis())).append('\n');
        addDescription(text);
        addExamples(text);
        addRows("COMMANDS", command.commands(), text);
        addRows("OPTIONS", command.rows(CommandText.ALL), text);
        addRows("EXIT STATUS", command.exitCodes(), text);
        addRelated(text);
        return text.toString();
    }

    private void addDescription(StringBuilder text) {
        if (command.details().isEmpty()) {
            return;
        }
        heading("DESCRIPTION", text);
        String before = "";
        for (String paragraph : command.details()) {
            text.append(before).append(line(paragraph));
            before = ".PP\n";
        }
    }

    private void addExamples(StringBuilder text) {
        heading("EXAMPLES", text);
        text.append(".EX\n");
        Wrapping.columns("", command.examples(), Wrapping.WIDTH).forEach(example -> text.append(line(example)));
        text.append(".EE\n");
    }

    private void addRows(String heading, List<Row> rows, StringBuilder text) {
        if (rows.isEmpty()) {
            return;
        }
        heading(heading, text);
        for (Row row : rows) {
            text.append(".TP\n.B ").append(escaped(row.name().strip())).append('\n');
            text.append(line(row.text()));
        }
    }

    private void addRelated(StringBuilder text) {
        heading("SEE ALSO", text);
        List<String> others = command.spec() == main.spec()
                ? main.subcommands().stream()
                        .map(other -> new ManualPage(main, other).name())
                        .toList()
                : List.of(main.name());
        text.append(String.join(
                        ",\n",
                        others.stream()
                                .map(name -> ".BR " + escaped(name) + " (1)")
                                .toList()))
                .append('\n');
    }

    private static void heading(String heading, StringBuilder text) {
        text.append(".SH ").append(heading).append('\n');
    }

    private static String line(String text) {
        String escaped = escaped(text);
        return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + escaped + "\n";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\\') {
                escaped.append("\\e");
            } else if (point == '-') {
                escaped.append("\\-");
            } else if (point == '\'') {
                escaped.append("\\(aq");
            } else if (point < 0x7F) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\[u%04X]", point));
            }
        });
        return escaped.toString();
    }
}
