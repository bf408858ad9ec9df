package dev.dateline.cli;

import dev.dateline.export.Exporters;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Importer;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the installed formats are, what can be chosen about them, and what can be read, from what they declare. */
final class FormatTable {

    private FormatTable() {}

    /** The table, a line after the other, each ended by {@code \n}. */
    static String of(Exporters exporters) {
        Formats formats = exporters.formats();
        Collection<Format> all = formats.all();
        List<String> read = exporters.importers().stream()
                .flatMap(importer -> importer.formats().stream())
                .toList();
        int idWidth =
                all.stream().mapToInt(format -> format.id().length()).max().orElse(0);
        int outputWidth =
                all.stream().mapToInt(format -> output(format).length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Format format : all) {
            String isDefault = formats.isDefault(format.id()) ? " *" : "  ";
            String isRead = read.contains(format.id()) ? "+  " : "   ";
            lines.add(padded(format.id(), idWidth) + isDefault + isRead + padded(output(format), outputWidth) + "  "
                    + format.title() + origin(formats, format));
            format.options().forEach(option -> lines.addAll(option(format, option)));
        }
        lines.add("* written if -f names no format; + read back, too");
        addImporters(exporters.importers(), lines);
        return String.join("\n", lines) + "\n";
    }

    /** What import and every command that takes articles can read beside JSON. */
    private static void addImporters(List<Importer> importers, List<String> lines) {
        if (importers.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Read by import, and by every command that takes articles:");
        int width = importers.stream()
                .mapToInt(importer -> importer.name().length())
                .max()
                .orElse(0);
        for (Importer importer : importers) {
            lines.add(padded(importer.name(), width) + "  " + TerminalSafe.of(importer.title()));
        }
    }

    /** Where it is from, if it is not the program's own. */
    private static String origin(Formats formats, Format format) {
        String jar = formats.jar(format.id());
        return jar == null ? "" : " (from " + TerminalSafe.of(jar) + ")";
    }

    /** What it becomes without any choice made. */
    private static String output(Format format) {
        Layout layout = format.layout(Settings.of(format, Map.of()));
        return layout.nameFor("NAME") + (layout instanceof Layout.Folder ? "/" : "");
    }

    private static List<String> option(Format format, Option<?> option) {
        return List.of(
                "      " + format.id() + "." + option.name() + "=" + option.values(),
                "          " + option.help() + " (default: " + option.byDefault() + ")");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
