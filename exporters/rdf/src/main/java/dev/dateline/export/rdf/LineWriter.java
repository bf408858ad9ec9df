package dev.dateline.export.rdf;

import java.io.IOException;
import java.util.Locale;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.atlas.io.IO;

/** What Jena writes lines with, in UTF-8. */
final class LineWriter extends AWriterBase implements TextSink {

    private final FileOutput out;

    LineWriter(FileOutput out) {
        this.out = out;
    }

    @Override
    public void print(char c) {
        if (c < 0x80) {
            try {
                out.write(c);
            } catch (IOException e) {
                IO.exception(e);
            }
        } else {
            print(Character.toString(c));
        }
    }

    @Override
    public void print(char[] characters) {
        print(new String(characters));
    }

    @Override
    public void print(String text) {
        try {
            out.print(text);
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    @Override
    public void quoted(String text) {
        try {
            out.write('"');
            out.printEscaped(text);
            out.write('"');
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    /** Ends a line. */
    void endOfStatement() {
        try {
            out.printEnd();
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    /** Writes an IRI if there is nothing odd about it; says whether. */
    boolean plainIri(String iri) {
        try {
            return out.printPlainIri(iri);
        } catch (IOException e) {
            IO.exception(e);
            return false;
        }
    }

    @Override
    public void printf(String format, Object... arguments) {
        print(String.format(Locale.ROOT, format, arguments));
    }

    @Override
    public void println(String text) {
        print(text);
        println();
    }

    @Override
    public void println() {
        print('\n');
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
