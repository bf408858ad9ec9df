package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The help of a command: by default one screen with examples first and the options that most people need, at
 * {@code --help-all} everything. The first line of each description says enough for the screen.
 */
final class HelpPage implements IHelpSectionRenderer {

    /** The place of options that the screen only names. */
    static final int RARE = 100;

    private static final String INDENT = "  ";
    private static final int MOST_NAMES = 28;

    private final BooleanSupplier whole;
    private final BooleanSupplier colour;

    /**
     * Creates it.
     *
     * @param whole whether everything is to be told, once the command line is read
     * @param colour whether headings may be bold
     */
    HelpPage(BooleanSupplier whole, BooleanSupplier colour) {
        this.whole = whole;
        this.colour = colour;
    }

    @Override
    public String render(Help help) {
        boolean bold = colour.getAsBoolean() && help.ansi().enabled();
        UnaryOperator<String> heading =
                bold ? text -> help.ansi().text("@|bold " + text + "|@").toString() : UnaryOperator.identity();
        CommandSpec command = help.commandSpec();
        return String.join("\n", lines(command, whole.getAsBoolean(), heading)) + "\n";
    }

    /** The lines of a command's help. */
    static List<String> lines(CommandSpec spec, boolean whole, UnaryOperator<String> heading) {
        CommandText command = new CommandText(spec);
        List<String> lines = new ArrayList<>();
        lines.add(heading.apply("Usage:") + " " + command.synopsis());
        lines.addAll(Wrapping.lines(command.purpose(), Wrapping.WIDTH));
        if (whole) {
            command.details().forEach(line -> lines.addAll(paragraph(line)));
        }
        add(heading.apply("Examples:"), Wrapping.columns(INDENT, command.examples(), Wrapping.WIDTH), lines);
        add(heading.apply("Commands:"), rows(command.commands()), lines);
        add("", rows(whole ? command.rows(CommandText.ALL) : command.rows(CommandText.COMMON)), lines);
        if (whole) {
            add(heading.apply("Exit codes:"), rows(command.exitCodes()), lines);
        } else {
            lines.add("");
            lines.addAll(Wrapping.lines(rest(command), Wrapping.WIDTH));
        }
        return lines;
    }

    private static List<String> paragraph(String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrapping.lines(text, Wrapping.WIDTH));
        return lines;
    }

    private static List<String> rows(List<CommandText.Row> rows) {
        return Wrapping.table(INDENT, rows, MOST_NAMES, Wrapping.WIDTH);
    }

    private static void add(String heading, List<String> more, List<String> lines) {
        if (more.isEmpty()) {
            return;
        }
        lines.add("");
        if (!heading.isEmpty()) {
            lines.add(heading);
        }
        lines.addAll(more);
    }

    private static String rest(CommandText command) {
        String names = command.options().stream()
                .filter(CommandText.COMMON.negate())
                .map(OptionSpec::longestName)
                .filter(name -> !name.equals(Main.HELP_ALL))
                .collect(Collectors.joining(" "));
        return "More options (" + Main.HELP_ALL + " explains them): " + names;
    }
}
