package dev.dateline.export.excel.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Writes XML whose types are not among those that POI's smaller set of schemas has. For one thread at a time:
 *
 * <pre>{@code
 * new XmlText().begin("c:legend").value("c:legendPos", "b").end()
 * }</pre>
 */
public final class XmlText {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins with nothing. */
    public XmlText() {}

    /**
     * Begins an element.
     *
     * @param name its name, with a prefix
     * @param attributes names and values, by turns
     * @return this
     */
    public XmlText begin(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /**
     * Ends the element begun last.
     *
     * @return this
     */
    public XmlText end() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /**
     * An element without anything in it.
     *
     * @param name its name, with a prefix
     * @param attributes names and values, by turns
     * @return this
     */
    public XmlText empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /**
     * An element with the attribute {@code val} and nothing in it.
     *
     * @param name its name, with a prefix
     * @param value the value
     * @return this
     */
    public XmlText value(String name, String value) {
        return empty(name, "val", value);
    }

    /**
     * An element with words in it.
     *
     * @param name its name, with a prefix
     * @param words the words
     * @return this
     */
    public XmlText words(String name, String words) {
        tag(name).append('>').append(escaped(words)).append("</").append(name).append('>');
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(escaped(attributes[i + 1])).append('"');
        }
        return text;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    /**
     * Puts what was written in the place of what an element has now.
     *
     * @param element the element
     * @throws IllegalStateException if it is no XML
     */
    public void replaceContentOf(XmlObject element) {
        XmlOptions untyped = new XmlOptions().setDocumentType(XmlObject.type);
        try (XmlCursor to = element.newCursor();
                XmlCursor from =
                        XmlObject.Factory.parse(text.toString(), untyped).newCursor()) {
            while (to.toFirstChild()) {
                to.removeXml();
                to.toParent();
            }
            to.toEndToken();
            from.toFirstChild();
            from.copyXmlContents(to);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was written, as a part of a workbook.
     *
     * @return the bytes of a whole XML document
     */
    public byte[] part() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text)
                .getBytes(StandardCharsets.UTF_8);
    }
}
