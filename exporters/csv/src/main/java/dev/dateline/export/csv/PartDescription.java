package dev.dateline.export.csv;

import dev.dateline.export.PartFile;
import dev.dateline.export.Provenance;
import dev.dateline.export.Target;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Describes tables whose rows are in the files of several parts. */
final class PartDescription {

    private PartDescription() {}

    static void write(TableSet set, List<PartFile> parts, Provenance origin, Target target) throws IOException {
        List<TableFile> files = new ArrayList<>();
        for (Table<?> table : set.all()) {
            files.addAll(files(table, set.fileName(table), parts));
        }
        Described described = new Described(set, files, origin, true);
        write(CsvwMetadata.FILE_NAME, CsvwMetadata.of(described), target);
        write(DataPackage.FILE_NAME, DataPackage.of(described), target);
        for (Table<?> table : set.all()) {
            write(CsvwMetadata.schemaName(table), CsvwMetadata.schema(described, table), target);
            write(DataPackage.schemaName(table), DataPackage.schema(described, table), target);
        }
    }

    /** The files of a table, numbered from 0. */
    private static List<TableFile> files(Table<?> table, String fileName, List<PartFile> parts) {
        List<TableFile> files = new ArrayList<>();
        for (PartFile part : parts) {
            if (part.name().equals(fileName)) {
                String name = table.name() + "-" + files.size();
                files.add(new TableFile(table, name, part.path(), part.number(), part.bytes(), part.sha256()));
            }
        }
        return files;
    }

    private static void write(String name, byte[] content, Target target) throws IOException {
        try (OutputStream out = target.open(name)) {
            out.write(content);
        }
    }
}
