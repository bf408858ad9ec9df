package dev.dateline.cli;

import dev.dateline.export.Dataset;
import dev.dateline.model.DatasetDescription;
import dev.dateline.model.DatasetReader;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.MemoryException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The facts of an export that hold for every format. */
final class DatasetOptions {

    private final IoStreams streams;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = {"The prefix of every IRI in the output.", "It ends in / or #."})
    private @Nullable String base;

    private Config.Settings config = Config.Settings.NONE;

    @Option(
            names = "--dataset",
            paramLabel = "FILE",
            description = {
                "JSON about the export: title, publisher, licence …",
                "Every format repeats it. 'dateline schema dataset' prints its JSON Schema."
            })
    private @Nullable String file;

    DatasetOptions(IoStreams streams) {
        this.streams = streams;
    }

    /** Says what holds where the command line says nothing. */
    void complete(Config.Settings settings) {
        config = settings;
    }

    private @Nullable String description() {
        return file == null ? config.dataset() : file;
    }

    /** The files it reads. */
    List<String> files() {
        String named = description();
        return named == null ? List.of() : List.of(named);
    }

    /**
     * The facts.
     *
     * @param report hears what is wrong with the description
     * @return the dataset; null if there are errors in its description
     * @throws UsageException if the base cannot be one, or there is no such file
     */
    @Nullable
    Dataset read(FindingReport report) throws MemoryException {
        DatasetDescription description = null;
        if (description() != null) {
            DatasetReader.Reading reading = DatasetReader.read(
                    Inputs.of(files(), streams.in(), Importing.JSON_ONLY).get(0));
            reading.findings().forEach(report::found);
            if (reading.description() == null) {
                return null;
            }
            description = reading.description();
        }
        String named = base == null ? config.base() : base;
        try {
            return new Dataset(named == null ? Dataset.EXAMPLE_BASE : named, description);
        } catch (InvalidValueException e) {
            throw new UsageException(
                    (base == null ? "base in the file of --config" : "--base") + ": " + e.getMessage());
        }
    }

    /** What a publisher still has to say; null if it is all there. */
    static @Nullable String missing(Dataset dataset) {
        boolean hasBase = !dataset.base().equals(Dataset.EXAMPLE_BASE);
        boolean hasLicence =
                dataset.description() != null && dataset.description().license() != null;
        String example = "IRIs begin with " + Dataset.EXAMPLE_BASE;
        if (hasBase) {
            return hasLicence ? null : "the export has no licence; --dataset FILE gives it one";
        }
        return hasLicence
                ? example + "; --base gives them a place of your own"
                : example + ", and the export has no licence; --base and --dataset FILE give both";
    }
}
