package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Utf8Output;
import java.io.IOException;
import java.io.Writer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.io.IndentedWriter;

/**
 * What Jena writes indented blocks with, in UTF-8. Does what the class it extends does, but whole texts at a time: it
 * relies on being given no line ends within a text, which Turtle escapes.
 */
final class TurtleOutput extends IndentedWriter implements QuotingOutput {

    private final Utf8Output file;

    TurtleOutput(Utf8Output file) {
        super(Writer.nullWriter());
        this.file = file;
    }

    @Override
    public void print(String text) {
        if (text.isEmpty()) {
            return;
        }
        lineStart();
        try {
            file.print(text);
        } catch (IOException e) {
            IO.exception(e);
        }
        column += text.length();
    }

    @Override
    public void quoted(String text) {
        lineStart();
        try {
            file.write('"');
            file.print(text, ESCAPES);
            file.write('"');
        } catch (IOException e) {
            IO.exception(e);
        }
        // Nothing is ever aligned after a literal, so its width is of no use to anybody.
        column += text.length() + 2;
    }

    /** Writes an IRI. */
    void iri(WrittenIri iri) {
        lineStart();
        try {
            file.write(iri.bytes());
        } catch (IOException e) {
            IO.exception(e);
        }
        column += iri.width();
    }

    @Override
    public void print(char c) {
        if (c == '\n') {
            newline();
            return;
        }
        lineStart();
        try {
            if (c < 0x80) {
                file.write(c);
            } else {
                file.print(Character.toString(c));
            }
        } catch (IOException e) {
            IO.exception(e);
        }
        column++;
    }

    @Override
    public void print(char[] characters) {
        print(new String(characters));
    }

    @Override
    public void print(char c, int times) {
        lineStart();
        if (c == ' ') {
            spaces(times);
        } else {
            super.print(String.valueOf(c), times);
        }
    }

    @Override
    public void newline() {
        lineStart();
        try {
            file.write('\n');
        } catch (IOException e) {
            IO.exception(e);
        }
        startingNewLine = true;
        row++;
        column = 0;
    }

    @Override
    public void pad() {
        lineStart();
    }

    @Override
    public void pad(int col, boolean absoluteColumn) {
        spaces((absoluteColumn ? col : col + currentIndent) - column);
    }

    private void lineStart() {
        if (column < currentIndent) {
            spaces(currentIndent - column);
        }
        startingNewLine = false;
    }

    private void spaces(int number) {
        if (number > 0) {
            try {
                file.spaces(number);
            } catch (IOException e) {
                IO.exception(e);
            }
            column += number;
        }
    }

    @Override
    public void flush() {}
}
