package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.CellText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other. Rows without any cell are passed over. */
final class SheetRows implements Closeable {

    private final InputStream part;
    private final XMLStreamReader xml;
    private final SharedTexts texts;
    private final Looks looks;
    private int row;

    /** Opens the sheet that is stored in a part, and closes that in the end. */
    SheetRows(InputStream part, SharedTexts texts, Looks looks) throws IOException {
        this.part = part;
        this.xml = CellXml.open(part);
        this.texts = texts;
        this.looks = looks;
    }

    /**
     * The next row.
     *
     * @return null after the last
     * @throws IOException if the sheet is damaged
     */
    @Nullable
    CellRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    CellRow next = row();
                    if (!next.cells().isEmpty()) {
                        return next;
                    }
                }
            }
            return null;
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("the sheet is damaged after row " + row + ": " + e.getMessage(), e);
        }
    }

    private CellRow row() throws XMLStreamException, IOException {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        CellRow cells = new CellRow(row);
        int column = -1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                CellValue value = cell();
                if (value != null) {
                    cells.cells().put(column, value);
                }
            }
        }
        return cells;
    }

    private @Nullable CellValue cell() throws XMLStreamException, IOException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String stored = null;
        String inline = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> stored = xml.getElementText();
                    case "is" -> inline = CellXml.runs(xml);
                    default -> {}
                }
            }
        }
        if (inline != null) {
            return words(inline);
        }
        return stored == null || stored.isEmpty() ? null : value(type == null ? "n" : type, stored, style);
    }

    private @Nullable CellValue value(String type, String stored, @Nullable String style) throws IOException {
        return switch (type) {
            case "s" -> words(texts.get(Integer.parseInt(stored.strip())));
            case "str", "d" -> words(CellText.read(stored));
            case "b" ->
                new CellValue.Truth(stored.strip().equals("1") || stored.strip().equals("true"));
            case "e" -> new CellValue.Fault(stored);
            default ->
                new CellValue.Numeric(
                        shortest(Double.parseDouble(stored)), looks.of(style == null ? 0 : Integer.parseInt(style)));
        };
    }

    /** The number that people typed: programs write more digits of a double than it takes to tell it from others. */
    private static BigDecimal shortest(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static @Nullable CellValue words(String text) {
        return text.isEmpty() ? null : new CellValue.Words(text);
    }

    @Override
    public void close() throws IOException {
        try (part) {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the sheet cannot be closed", e);
        }
    }
}
