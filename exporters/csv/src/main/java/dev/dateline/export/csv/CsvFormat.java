package dev.dateline.export.csv;

import dev.dateline.export.Aggregate;
import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Layout;
import dev.dateline.export.Option;
import dev.dateline.export.PartFile;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file for each table, and files that describe the tables to databases and to the Web. */
final class CsvFormat implements DividedFormat {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV tables with keys and schemas";
    }

    @Override
    public boolean isDefault() {
        return true;
    }

    @Override
    public List<Option<?>> options() {
        return CsvOptions.ALL;
    }

    @Override
    public Layout layout(Settings settings) {
        boolean gzip = settings.get(CsvOptions.GZIP);
        return switch (settings.get(CsvOptions.PACKAGING)) {
            case FOLDER -> new Layout.Folder("csv", everyFile());
            case ZIP -> new Layout.OneFile("csv.zip", "application/zip");
            case TABLE -> {
                requireOne(settings.get(CsvOptions.TABLES));
                yield gzip ? new Layout.OneFile("csv.gz", "application/gzip") : new Layout.OneFile("csv", "text/csv");
            }
        };
    }

    @Override
    public Map<String, Map<String, String>> endings() {
        return CsvOptions.ENDINGS;
    }

    @Override
    public List<Aggregate<?>> aggregates(Settings settings) {
        boolean asked = settings.get(CsvOptions.TABLES).stream().anyMatch(CorpusTables.ALL::contains);
        return asked ? List.of(CorpusTables.AGGREGATE) : List.of();
    }

    /** What a folder may hold, whatever was chosen when it was written. */
    private static List<String> everyFile() {
        Stream<String> tables =
                Stream.concat(Tables.ALL.stream(), CorpusTables.ALL.stream()).map(table -> table.name() + ".csv{,.gz}");
        Stream<String> descriptions = Stream.of(
                CsvwMetadata.FILE_NAME,
                DataPackage.FILE_NAME,
                SchemaScript.FILE_NAME,
                PostgreSqlScript.LOAD,
                PostgreSqlScript.UPSERT,
                DuckDbScript.LOAD,
                DuckDbScript.UPSERT,
                Withdrawn.FILE_NAME);
        return Stream.concat(tables, descriptions).toList();
    }

    private static void requireOne(List<Table<?>> tables) {
        if (tables.size() != 1) {
            throw new InvalidValueException("csv.as: 'table' is one table alone, but csv.tables names " + tables.size()
                    + "; name one, as in csv.tables=figures, or choose folder or zip");
        }
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        return CsvSession.open(dataset, settings, target);
    }

    @Override
    public void requireDivisible(Settings settings) {
        if (settings.get(CsvOptions.PACKAGING) != CsvOptions.Packaging.FOLDER) {
            throw new InvalidValueException("csv.as: an export in parts is a folder");
        }
    }

    @Override
    public ExportSession openArticles(Dataset dataset, Settings settings, Target target) throws IOException {
        TableSet set = TableSet.of(dataset, settings);
        return CsvSession.openPart(set, set.tables(), target);
    }

    @Override
    public ExportSession openAggregates(Dataset dataset, Settings settings, Target target) throws IOException {
        TableSet set = TableSet.of(dataset, settings);
        return CsvSession.openPart(set, set.corpusTables(), target);
    }

    @Override
    public void describe(Dataset dataset, Settings settings, List<PartFile> parts, Provenance origin, Target target)
            throws IOException {
        PartDescription.write(TableSet.of(dataset, settings), parts, origin, target);
    }
}
