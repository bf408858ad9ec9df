package dev.dateline.export.html.markup;

import dev.dateline.export.Escapes;
import dev.dateline.export.Utf8Output;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A web page being written, element by element. Whatever text it is given stays text, in elements as in attributes.
 * Used by one thread at a time.
 *
 * <pre>{@code
 * html.start("p", "class", "note").text("1 < 2, says ").leaf("a", "she", "href", "#she").end();
 * }</pre>
 */
public final class Html implements Closeable {

    /** Parsers make a line feed of a carriage return that is not spelled out. */
    private static final Escapes ESCAPES =
            Escapes.of(Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;", '\r', "&#13;"));

    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "line", "circle", "path", "rect");

    /** Elements that begin a line: a line feed before them is seen by nobody who reads the page. */
    private static final Set<String> ON_THEIR_OWN_LINE = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "style",
            "script",
            "header",
            "footer",
            "main",
            "nav",
            "article",
            "section",
            "div",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote");

    private final Utf8Output out;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a page.
     *
     * @param file takes the bytes, and is closed with this
     * @throws IOException if the file fails
     */
    public Html(OutputStream file) throws IOException {
        out = new Utf8Output(file);
        out.print("<!DOCTYPE html>");
    }

    /**
     * Begins an element.
     *
     * @param name its name; of an element that has nothing in it, it ends at once
     * @param attributes names and values in turn; an attribute whose value is null is left out
     * @return this
     * @throws IOException if the file fails
     */
    public Html start(String name, @Nullable String... attributes) throws IOException {
        if (ON_THEIR_OWN_LINE.contains(name)) {
            out.print("\n");
        }
        out.print("<");
        out.print(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.print(" ");
                out.print(String.valueOf(attributes[i]));
                out.print("=\"");
                out.print(value, ESCAPES);
                out.print("\"");
            }
        }
        out.print(">");
        if (!EMPTY.contains(name)) {
            open.push(name);
        } else if (open.contains("svg")) {
            end(name);
        }
        return this;
    }

    /**
     * Ends the element that was begun last.
     *
     * @return this
     * @throws IOException if the file fails
     */
    public Html end() throws IOException {
        end(open.pop());
        return this;
    }

    private void end(String name) throws IOException {
        out.print("</");
        out.print(name);
        out.print(">");
    }

    /**
     * Writes text.
     *
     * @param text any text
     * @return this
     * @throws IOException if the file fails
     */
    public Html text(String text) throws IOException {
        out.print(text, ESCAPES);
        return this;
    }

    /**
     * Writes an element that has nothing but text in it.
     *
     * @param name its name
     * @param text any text
     * @param attributes as for {@link #start}
     * @return this
     * @throws IOException if the file fails
     */
    public Html leaf(String name, String text, @Nullable String... attributes) throws IOException {
        return start(name, attributes).text(text).end();
    }

    /** Writes style, script or data, which have no escapes: whoever calls this knows that no tag is in it. */
    Html raw(String content) throws IOException {
        out.print(content);
        return this;
    }

    /**
     * Ends every element and the file.
     *
     * @throws IOException if the file fails
     */
    public void complete() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.print("\n");
        out.complete();
    }

    /** Closes the file without completing it; after {@link #complete()} it does nothing. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
