package dev.dateline.export.excel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A workbook that keeps its rows in working files of the export, and whose bytes depend on nothing but what is in it.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {

    /** POI keeps every row until it is told to write them out; {@link TableSheet} tells it, and hears of failures. */
    private static final int WRITE_ROWS_WHEN_TOLD = -1;

    /** Somewhat less than what a zip file holds without extensions; the rest of a sheet's part comes on top of it. */
    private static final long LARGE_SHEET_BYTES = (1L << 32) - (1 << 24);

    private final Path folder;
    private final int compression;
    private final Executor helpers;
    private final List<SheetFile> files = new ArrayList<>();
    private final IdentityHashMap<SXSSFSheet, SheetFile> rows = new IdentityHashMap<>();

    /**
     * Begins a workbook.
     *
     * @param folder for working files
     * @param compression the level of deflate, from 1 to 9
     * @param helpers deflate rows while more come
     */
    public StreamedWorkbook(Path folder, int compression, Executor helpers) {
        super(WRITE_ROWS_WHEN_TOLD);
        // POI looks for the last row among those it still keeps, and there is none.
        setShouldCalculateSheetDimensions(false);
        this.folder = folder;
        this.compression = compression;
        this.helpers = helpers;
    }

    /**
     * Adds a sheet behind the others.
     *
     * @param title its title, unique in the workbook
     * @return the sheet
     * @throws IOException if its working file cannot be made
     */
    public SXSSFSheet addSheet(String title) throws IOException {
        try {
            SXSSFSheet sheet = createSheet(title);
            rows.put(sheet, lastFile());
            return sheet;
        } catch (RuntimeException e) {
            throw ioFailure(e);
        }
    }

    /** Where the rows of the sheet go that was added last. */
    SheetFile lastFile() {
        return files.get(files.size() - 1);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        Path path = folder.resolve("sheet" + files.size() + ".deflated");
        SheetFile file = new SheetFile(new DeflatedFile(path, compression, helpers));
        files.add(file);
        return file;
    }

    /**
     * Puts the sheets in order, behind the first.
     *
     * @param titles the titles of all sheets but the first
     */
    public void order(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            setSheetOrder(titles.get(i), i + 1);
        }
        setActiveSheet(0);
        setSelectedTab(0);
    }

    /** Writes the workbook; the one file that POI itself needs for it is made in the export's folder, too. */
    @Override
    public void write(OutputStream out) throws IOException {
        try {
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(folder.toFile()), () -> {
                writeUnchecked(out);
                return out;
            });
        } catch (RuntimeException e) {
            throw ioFailure(e);
        }
    }

    private void writeUnchecked(OutputStream out) {
        try {
            super.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** POI wraps exceptions of files into its own. */
    private static IOException ioFailure(RuntimeException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException failure) {
                return failure;
            }
        }
        throw e;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new ReproducibleZip(out, compression);
        // Some readers refuse files with the extension for large parts, so that only those have it that need it.
        zip.setUseZip64(hasLargeSheet() ? Zip64Mode.Always : Zip64Mode.AsNeeded);
        return zip;
    }

    /** Where POI would copy rows, the zip file takes them as they are. */
    @Override
    protected ISheetInjector createSheetInjector(SXSSFSheet sheet) throws IOException {
        sheet.getWorksheetXMLInputStream().close(); // writes out what POI still keeps
        DeflatedFile deflated = Objects.requireNonNull(rows.get(sheet)).deflated();
        return zip -> ((ReproducibleZip) zip).insert(deflated);
    }

    private boolean hasLargeSheet() {
        return files.stream().anyMatch(file -> file.size() > LARGE_SHEET_BYTES);
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            for (SheetFile file : files) {
                file.delete();
            }
        }
    }
}
