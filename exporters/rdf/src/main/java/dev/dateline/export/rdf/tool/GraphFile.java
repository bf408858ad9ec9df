package dev.dateline.export.rdf.tool;

import dev.dateline.model.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** The graphs of a file: in memory, or, if there is much, in a TDB2 database that goes when this is closed. */
final class GraphFile implements Closeable {

    /** A triple takes about ten times as much memory as its line takes in a file. */
    private static final long MOST_IN_MEMORY = 20L << 20;

    /** Text of triples shrinks to a tenth or less. */
    private static final int GZIP_FACTOR = 15;

    static {
        // Jena's classes must not be first touched in the middle of its own start.
        JenaSystem.init();
    }

    private final DatasetGraph dataset;
    private final @Nullable WorkingFolder database;

    private GraphFile(DatasetGraph dataset, @Nullable WorkingFolder database) {
        this.dataset = dataset;
        this.database = database;
    }

    /**
     * Reads a file.
     *
     * @param written its path; its ending tells the syntax
     * @param err takes what is wrong with it, with the place
     * @return the graphs, or null if they cannot be read
     * @throws InvalidValueException if there is no such file, or its ending is none of a graph
     * @throws IOException if it cannot be read, or the working files cannot be written
     */
    static @Nullable GraphFile open(String written, PrintStream err) throws IOException {
        return open(Path.of(written), MOST_IN_MEMORY, err);
    }

    static @Nullable GraphFile open(Path file, long mostInMemory, PrintStream err) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidValueException(file + ": there is no such file");
        }
        Lang lang = RDFLanguages.pathnameToLang(file.toString());
        if (lang == null || (!RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang))) {
            throw new InvalidValueException(
                    file + ": its ending is none of a graph; those are .ttl, .nt, .nq, .trig, .jsonld, .rdf and .rpb");
        }
        boolean isLarge = Files.size(file) * (isCompressed(file) ? GZIP_FACTOR : 1) > mostInMemory;
        GraphFile graphs = isLarge ? inDatabase() : new GraphFile(DatasetGraphFactory.create(), null);
        boolean loaded = false;
        try {
            graphs.load(file, lang);
            loaded = true;
            return graphs;
        } catch (RiotParseException e) {
            err.println(file + ":" + e.getLine() + ":" + e.getCol() + ": error: " + e.getOriginalMessage());
        } catch (RiotException e) {
            err.println(file + ": error: " + e.getMessage());
        } catch (IOException e) {
            err.println(file + ": error: it cannot be read: " + e.getMessage());
        } finally {
            if (!loaded) {
                graphs.close();
            }
        }
        return null;
    }

    private static GraphFile inDatabase() throws IOException {
        WorkingFolder folder = WorkingFolder.make();
        return new GraphFile(DatabaseMgr.connectDatasetGraph(Location.create(folder.path())), folder);
    }

    private void load(Path file, Lang lang) throws IOException {
        try (InputStream stored = Files.newInputStream(file);
                InputStream in = isCompressed(file) ? new GZIPInputStream(stored) : stored) {
            Txn.executeWrite(
                    dataset,
                    () -> RDFParser.source(in)
                            .lang(lang)
                            .errorHandler(new Refusing())
                            .parse(StreamRDFLib.dataset(dataset)));
        } catch (RuntimeIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz");
    }

    /** The graphs. They are asked within a transaction. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** The folder of the database; null if there is none. */
    @Nullable
    Path database() {
        return database == null ? null : database.path();
    }

    @Override
    public void close() throws IOException {
        if (database == null) {
            dataset.close();
            return;
        }
        TDBInternal.expel(dataset);
        database.close();
    }

    /** Ends reading at the first thing that is wrong; what is only odd is of no matter here. */
    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(String message, long line, long col) {}

        @Override
        public void error(String message, long line, long col) {
            throw new RiotParseException(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            throw new RiotParseException(message, line, col);
        }
    }
}
