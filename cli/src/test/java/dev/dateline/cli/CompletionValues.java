package dev.dateline.cli;

import dev.dateline.export.Document;
import dev.dateline.export.Exporters;
import dev.dateline.export.Format;
import dev.dateline.export.Option;
import dev.dateline.model.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;

/** What a shell can offer for an option or a parameter, by its label. */
final class CompletionValues {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9-]+(\\|[a-z0-9-]+)+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern FILE = Pattern.compile(".*(FILE|DIR|OUT|INPUT|OLD|NEW|GRAPH).*");

    /** The package of the format that only the tests have. */
    private static final String OF_TESTS = "dev.dateline.export.markdown";

    private final CommandText main;

    CompletionValues(CommandText main) {
        this.main = main;
    }

    /** The formats that users have. */
    static List<Format> formats() {
        return Exporters.installed().formats().all().stream()
                .filter(format -> !format.getClass().getPackageName().equals(OF_TESTS))
                .toList();
    }

    /** Whether it is a file or a folder. */
    static boolean isFile(ArgSpec argument) {
        return FILE.matcher(argument.paramLabel()).matches();
    }

    /** The words to choose from; none if anything can be written. */
    List<String> of(ArgSpec argument) {
        String label = argument.paramLabel();
        if (WORDS.matcher(label).matches()) {
            return words(label);
        }
        return switch (label) {
            case "FORMAT", "FORMAT,..." -> formats().stream().map(Format::id).toList();
            case "FORMAT.OPTION=VALUE" -> settings();
            case "KIND,..." ->
                FindingKind.warnings().stream().map(FindingKind::label).toList();
            case "DOCUMENT" ->
                Exporters.installed().documents().all().stream()
                        .map(Document::name)
                        .toList();
            case "NAME=NUMBER" -> List.of("article-bytes=", "nesting=", "values=", "findings=");
            case "COMMAND" ->
                main.subcommands().stream()
                        .map(command -> command.spec().name())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> settings() {
        List<String> settings = new ArrayList<>();
        for (Format format : formats()) {
            for (Option<?> option : format.options()) {
                String begin = format.id() + "." + option.name() + "=";
                List<String> values = WORDS.matcher(option.values()).matches() ? words(option.values()) : List.of("");
                values.forEach(value -> settings.add(begin + value));
            }
        }
        return settings;
    }

    private static List<String> words(String label) {
        return BAR.splitAsStream(label).toList();
    }
}
