package dev.dateline.cli;

import dev.dateline.cli.CommandText.Row;
import dev.dateline.export.Exporters;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.model.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the installed formats are, what can be chosen about them, and what can be read, from what they declare. */
final class FormatTable {

    private static final String INDENT = "      ";

    private final Exporters exporters;
    private final Formats formats;
    private final List<String> read;

    /** Creates the table of all that some exporters offer. */
    FormatTable(Exporters exporters) {
        this.exporters = exporters;
        this.formats = exporters.formats();
        this.read = exporters.importers().stream()
                .flatMap(importer -> importer.formats().stream())
                .toList();
    }

    /** A line for each format, and for each importer. */
    String overview() {
        List<String> lines = new ArrayList<>(formats(List.copyOf(formats.all()), false));
        lines.add("* written by default; + read back, too; options: '" + Main.NAME + " formats FORMAT'");
        addReaders(lines);
        return text(lines);
    }

    /** Every format with its options. */
    String whole() {
        return text(formats(formats.all(), true));
    }

    /**
     * A format with its options.
     *
     * @throws InvalidValueException if there is none of that id
     */
    String of(String id) {
        return text(formats(List.of(formats.get(id)), true));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private List<String> formats(Collection<Format> listed, boolean withOptions) {
        int idWidth =
                listed.stream().mapToInt(format -> format.id().length()).max().orElse(0);
        int outputWidth = listed.stream()
                .mapToInt(format -> output(format).length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Format format : listed) {
            String isDefault = formats.isDefault(format.id()) ? " *" : "  ";
            String isRead = read.contains(format.id()) ? "+  " : "   ";
            lines.add(padded(format.id(), idWidth) + isDefault + isRead + padded(output(format), outputWidth) + "  "
                    + format.title() + origin(format));
            if (withOptions) {
                format.options().forEach(option -> lines.addAll(option(format, option)));
            }
        }
        return lines;
    }

    /** What import and every command that takes articles can read beside JSON. */
    private void addReaders(List<String> lines) {
        List<Row> readers = new ArrayList<>();
        exporters.importers().forEach(each -> readers.add(new Row(each.name(), TerminalSafe.of(each.title()))));
        exporters
                .tableReaders()
                .forEach(each ->
                        readers.add(new Row(each.name(), TerminalSafe.of(each.title()) + ", by import --map MAP")));
        if (!readers.isEmpty()) {
            lines.add("");
            lines.add("Every command that reads articles also reads:");
            lines.addAll(Wrapping.columns("", readers, Wrapping.WIDTH));
        }
    }

    /** Where it is from, if it is not the program's own. */
    private String origin(Format format) {
        String jar = formats.jar(format.id());
        return jar == null ? "" : " (from " + TerminalSafe.of(jar) + ")";
    }

    /** What it becomes without any choice made. */
    private static String output(Format format) {
        Layout layout = format.layout(Settings.of(format, Map.of()));
        return layout.nameFor("NAME") + (layout instanceof Layout.Folder ? "/" : "");
    }

    private static List<String> option(Format format, Option<?> option) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + format.id() + "." + option.name() + "=" + option.values());
        String byDefault =
                option.byDefault().isEmpty() ? "nothing" : option.byDefault().replace(",", ", ");
        String help = option.help() + " (default: " + byDefault + ")";
        String margin = INDENT + "    ";
        Wrapping.lines(help, Wrapping.WIDTH - margin.length()).forEach(line -> lines.add(margin + line));
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
