package dev.dateline.export.csv.mapping;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.export.TableReader;
import dev.dateline.export.statements.mapping.ArticleMap;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.List;

/** Reads CSV files of others by a map in YAML. */
public final class CsvTableReader implements TableReader {

    @Override
    public String name() {
        return "csv-table";
    }

    @Override
    public String title() {
        return "a CSV file with a row of names";
    }

    @Override
    public Importer by(String mapName, String map) throws IOException {
        return new ByMap(ArticleMap.of(YamlMap.parse(mapName, map)));
    }

    /** Reads the files that a map is for. */
    private record ByMap(ArticleMap map) implements Importer {

        @Override
        public String name() {
            return "csv-table";
        }

        @Override
        public String title() {
            return "a CSV file that a map is for";
        }

        @Override
        public List<String> formats() {
            return List.of();
        }

        /** Any file: who names a map has said what it is. */
        @Override
        public boolean recognises(Beginning beginning) {
            return !beginning.isFolder();
        }

        @Override
        public TranscriptSource open(Beginning input) throws IOException {
            if (input.first().indexOf(0) >= 0) {
                throw new UnreadableInputException(
                        new NamedPlace(input.name(), ""), "this is no text; save the table as CSV in UTF-8");
            }
            return map.over(CsvTable.open(input));
        }
    }
}
