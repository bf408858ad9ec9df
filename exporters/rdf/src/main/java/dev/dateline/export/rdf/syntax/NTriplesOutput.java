package dev.dateline.export.rdf.syntax;

import dev.dateline.export.Escapes;
import dev.dateline.export.Utf8Output;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.atlas.io.IO;

/** What Jena writes lines with, in UTF-8. */
final class NTriplesOutput extends AWriterBase implements QuotingOutput {

    private static final byte[] END = {' ', '.', '\n'};

    private static final Escapes IRI_ESCAPES = Escapes.of(IntStream.concat(
                    IntStream.rangeClosed(0, ' '), "<>\"{}|^`\\\u007F".chars())
            .boxed()
            .collect(Collectors.toMap(c -> (char) c.intValue(), c -> String.format(Locale.ROOT, "\\u%04X", c))));

    private final Utf8Output out;

    NTriplesOutput(Utf8Output out) {
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
            out.print(text, ESCAPES);
            out.write('"');
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    /** Ends a line. */
    void endOfStatement() {
        try {
            out.write(END);
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    /** Writes an IRI. */
    void iri(String iri) {
        try {
            out.write('<');
            out.print(iri, IRI_ESCAPES);
            out.write('>');
        } catch (IOException e) {
            IO.exception(e);
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
