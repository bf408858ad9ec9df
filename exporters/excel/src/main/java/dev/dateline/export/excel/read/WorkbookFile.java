package dev.dateline.export.excel.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** A workbook as it is stored: its sheets, of which any may be read any number of times. Used by one thread at a time. */
final class WorkbookFile implements Closeable {

    /**
     * A sheet.
     *
     * @param title what people call it
     * @param part where its rows are
     */
    record Sheet(String title, PackagePart part) {}

    private final OPCPackage parts;
    private final List<Sheet> sheets;
    private final SharedTexts texts;
    private final Looks looks;
    private final boolean from1904;

    private WorkbookFile(OPCPackage parts, List<Sheet> sheets, SharedTexts texts, Looks looks, boolean from1904) {
        this.parts = parts;
        this.sheets = List.copyOf(sheets);
        this.texts = texts;
        this.looks = looks;
        this.from1904 = from1904;
    }

    /**
     * Opens a workbook.
     *
     * @throws IOException if it is none, or damaged
     */
    static WorkbookFile open(Path path) throws IOException {
        OPCPackage parts = null;
        SharedTexts texts = null;
        try {
            parts = OPCPackage.open(path.toFile(), PackageAccess.READ);
            texts = new SharedTexts();
            XSSFReader reader = new XSSFReader(parts);
            Looks looks = Looks.of(reader.getStylesTable());
            share(reader, texts);
            return new WorkbookFile(parts, sheets(reader), texts, looks, countsFrom1904(reader));
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | XMLStreamException
                | IOException e) {
            IOException failed = new IOException("it is no workbook, or damaged: " + e.getMessage(), e);
            close(parts, texts, failed);
            throw failed;
        }
    }

    private static void close(@Nullable OPCPackage parts, @Nullable SharedTexts texts, IOException failed) {
        if (parts != null) {
            parts.revert();
        }
        try {
            if (texts != null) {
                texts.close();
            }
        } catch (IOException e) {
            failed.addSuppressed(e);
        }
    }

    private static List<Sheet> sheets(XSSFReader reader) throws IOException, OpenXML4JException {
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        while (all.hasNext()) {
            all.next().close();
            sheets.add(new Sheet(all.getSheetName(), all.getSheetPart()));
        }
        return sheets;
    }

    private static void share(XSSFReader reader, SharedTexts texts)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream part = reader.getSharedStringsData()) {
            if (part == null) {
                return; // every text stands in its cell
            }
            XMLStreamReader xml = CellXml.open(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    texts.add(CellXml.runs(xml));
                }
            }
        }
    }

    private static boolean countsFrom1904(XSSFReader reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream part = reader.getWorkbookData()) {
            XMLStreamReader xml = CellXml.open(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String told = xml.getAttributeValue(null, "date1904");
                    return "1".equals(told) || "true".equals(told);
                }
            }
            return false;
        }
    }

    /** The sheets, in the order in which people see them. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether days are counted from 1904, as old programs for the Macintosh did. */
    boolean countsFrom1904() {
        return from1904;
    }

    /** Begins reading a sheet; the shared texts are those of the workbook. */
    SheetRows rows(Sheet sheet) throws IOException {
        return new SheetRows(sheet.part().getInputStream(), texts, looks);
    }

    /** Closes it because something failed. */
    void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        parts.revert();
        texts.close();
    }
}
