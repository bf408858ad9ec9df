package dev.dateline.export.excel;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** The rows of a sheet as they will stand in the workbook, in a working file of the export. */
final class SheetFile extends SheetDataWriter {

    private final Path path;
    private boolean closed;

    private SheetFile(Path path, Writer writer) throws IOException {
        super(writer);
        this.path = path;
    }

    static SheetFile create(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "sheet", ".xml");
        return new SheetFile(path, Files.newBufferedWriter(path, StandardCharsets.UTF_8));
    }

    @Override
    protected File getTempFile() {
        return path.toFile();
    }

    /** A workbook that is given up still hands over the row it was given up in; nobody wants that one. */
    @Override
    public void writeRow(int number, SXSSFRow row) throws IOException {
        if (!closed) {
            super.writeRow(number, row);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }

    /** How many bytes it has, but for those that are not written out yet: some thousand at most. */
    long size() throws IOException {
        return Files.size(path);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
