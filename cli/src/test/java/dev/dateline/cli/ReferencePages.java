package dev.dateline.cli;

import dev.dateline.cli.CommandText.Row;
import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import java.util.List;
import java.util.Map;

/** The pages of the documentation that list every command and every option. */
final class ReferencePages {

    private static final String COMMANDS = """
            # Commands

            What `dateline --help` and `dateline COMMAND --help-all` print, on a page. A test keeps it current.

            """;

    private static final String FORMATS = """
            # Formats and their options

            What `dateline export --help-formats` prints, on a page. A test keeps it current. An option is set with
            `--set FORMAT.OPTION=VALUE`, as in `dateline export news.json -f csv --set csv.delimiter=tab`.

            """;

    private ReferencePages() {}

    /** The page about commands. */
    static String commands(CommandText main) {
        StringBuilder text = new StringBuilder(COMMANDS);
        text.append("| command | what it does |\n| --- | --- |\n");
        for (CommandText command : main.subcommands()) {
            String name = command.spec().name();
            row("[" + name + "](#dateline-" + name + ")", command.purpose(), text);
        }
        main.subcommands().forEach(command -> addCommand(command, main, text));
        text.append("\n## Options of every command\n\n");
        table("option", main.rows(CommandText.ALL), text);
        text.append("\n## Exit codes\n\n");
        table("code", main.exitCodes(), text);
        return text.toString();
    }

    private static void addCommand(CommandText command, CommandText main, StringBuilder text) {
        text.append("\n## ").append(command.name()).append("\n\n");
        text.append(escaped(command.purpose())).append("\n");
        command.details()
                .forEach(detail -> text.append('\n').append(escaped(detail)).append('\n'));
        text.append("\n```text\n").append(command.synopsis()).append("\n\n");
        Wrapping.columns("", command.examples(), Wrapping.WIDTH)
                .forEach(line -> text.append(line).append('\n'));
        text.append("```\n");
        List<Row> shared = main.rows(CommandText.ALL);
        List<Row> own = command.rows(CommandText.ALL).stream()
                .filter(row -> !shared.contains(row))
                .toList();
        if (!own.isEmpty()) {
            text.append('\n');
            table("option", own, text);
        }
    }

    /** The page about formats. */
    static String formats(List<Format> formats) {
        StringBuilder text = new StringBuilder(FORMATS);
        for (Format format : formats) {
            text.append("## ").append(format.id()).append("\n\n").append(escaped(format.title()));
            Layout layout = format.layout(Settings.of(format, Map.of()));
            text.append(": `").append(layout.nameFor("NAME"));
            text.append(layout instanceof Layout.Folder ? "/`\n\n" : "`\n\n");
            text.append("| option | values | default | what it does |\n| --- | --- | --- | --- |\n");
            for (Option<?> option : format.options()) {
                String value = option.byDefault().isEmpty()
                        ? "nothing"
                        : code(option.byDefault().replace(",", ", "));
                text.append("| ").append(code(option.name())).append(" | ");
                text.append(code(option.values())).append(" | ").append(value).append(" | ");
                text.append(escaped(option.help())).append(" |\n");
            }
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void table(String heading, List<Row> rows, StringBuilder text) {
        row(heading, "what it means", text);
        text.append("| --- | --- |\n");
        rows.forEach(row -> row(code(row.name().strip()), escaped(row.text()), text));
    }

    private static void row(String first, String second, StringBuilder text) {
        text.append("| ").append(first).append(" | ").append(second).append(" |\n");
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
