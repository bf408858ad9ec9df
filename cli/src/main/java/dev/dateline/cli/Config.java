package dev.dateline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file of settings that {@code --config} names. What the command line says goes before what it says. */
final class Config {

    /**
     * An option of a format.
     *
     * @param name the format and the option, such as {@code csv.delimiter}
     * @param value what it is set to, as {@code --set} would have it
     * @param at where it stands, for messages
     */
    record Setting(String name, String value, String at) {}

    /**
     * What a file says.
     *
     * @param base the base, or null
     * @param dataset the file with the description of the dataset, or null
     * @param settings options of formats
     */
    record Settings(@Nullable String base, @Nullable String dataset, List<Setting> settings) {

        static final Settings NONE = new Settings(null, null, List.of());
    }

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "JSON with base, dataset and options of formats.",
                "As in {\"base\": \"https://example.org/\", \"dataset\": \"dataset.json\", \"set\":"
                        + " {\"csv.delimiter\": \"tab\"}}. The command line goes first."
            })
    private @Nullable String file;

    /** The files it reads. */
    List<String> files() {
        return file == null ? List.of() : List.of(file);
    }

    /**
     * What it says.
     *
     * @throws UsageException if the file cannot be read or says what makes no sense
     */
    Settings read() {
        return file == null ? Settings.NONE : new ConfigReader(file).read();
    }
}
