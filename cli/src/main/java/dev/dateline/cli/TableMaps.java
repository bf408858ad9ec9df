package dev.dateline.cli;

import dev.dateline.export.Document;
import dev.dateline.export.Exporters;
import dev.dateline.export.Importer;
import dev.dateline.export.TableReader;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the map that tables are to be read by: a file, or one that comes with the program. */
final class TableMaps {

    private static final String ENDING = "-map";

    private final Exporters exporters;

    TableMaps(Exporters exporters) {
        this.exporters = exporters;
    }

    /**
     * Finds who reads tables by a map.
     *
     * @param written the name of a file, or of a map that comes with the program, with or without its ending
     * @param inputs what is to be read by it
     * @throws UsageException if there is no such map, it makes no sense, or an input is no file
     */
    Importing importing(String written, List<String> inputs) {
        requireFiles(inputs);
        String text = text(written);
        List<Importer> importers = new ArrayList<>();
        try {
            for (TableReader reader : exporters.tableReaders()) {
                importers.add(reader.by(written, text));
            }
        } catch (UnreadableInputException e) {
            throw new UsageException(e.at() + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException(written + ": " + IoMessages.of(e));
        }
        return new Importing(() -> importers);
    }

    /** A pipe gives its bytes once, and a table is looked at before it is read. */
    private static void requireFiles(List<String> inputs) {
        for (String input : inputs) {
            boolean isPipe = Files.exists(Inputs.path(input)) && !Files.isRegularFile(Inputs.path(input));
            if (input.equals(Inputs.STANDARD) || isPipe) {
                throw new UsageException(input + ": with --map, every input is a file; save the table first");
            }
        }
    }

    private String text(String written) {
        Path file = Inputs.path(written);
        if (!Files.exists(file)) {
            return document(written).text();
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new UsageException(written + ": this is not UTF-8; save the map as UTF-8");
        } catch (IOException e) {
            throw new UsageException(written + ": " + IoMessages.of(e));
        }
    }

    private Document document(String written) {
        List<String> maps = new ArrayList<>();
        for (Document document : exporters.documents().all()) {
            String name = document.name();
            if (name.equals(written) || name.equals(written + ENDING)) {
                return document;
            }
            if (name.endsWith(ENDING)) {
                maps.add(name.substring(0, name.length() - ENDING.length()));
            }
        }
        throw new UsageException(
                "--map " + written + ": there is no such file, and no such map; there are " + String.join(", ", maps));
    }
}
