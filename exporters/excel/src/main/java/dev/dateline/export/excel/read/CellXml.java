package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.CellText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Steps through the XML of a part of a workbook. */
final class CellXml {

    /** Java counts what entities stand for, and gives up on large files; there are no others here. */
    private static final List<String> COUNTED = List.of(
            "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit",
            "http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit");

    private CellXml() {}

    /** Opens a part; neither document types nor anything elsewhere is looked at. */
    static XMLStreamReader open(InputStream part) throws IOException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        COUNTED.stream().filter(factory::isPropertySupported).forEach(limit -> factory.setProperty(limit, "0"));
        try {
            return factory.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw new IOException("it is no XML", e);
        }
    }

    /**
     * The text of the runs within the element that was just begun, up to its end. Hints on pronunciation are no text.
     *
     * @return as it was before it was stored; possibly empty
     */
    static String runs(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String element = xml.getLocalName();
        int hints = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    hints++;
                } else if (xml.getLocalName().equals("t")) {
                    String run = xml.getElementText();
                    text.append(hints == 0 ? CellText.read(run) : "");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    return text.toString();
                }
                hints -= xml.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
    }
}
