package dev.dateline.export;

import java.util.List;

/**
 * A library's way of writing articles, or of nothing but reading them. Implementations are named in
 * {@code META-INF/services} and have a public constructor without parameters; a jar on the class path is all it takes to add
 * formats.
 */
public interface Exporter {

    /**
     * The formats this exporter writes.
     *
     * @return the formats; none if it only reads
     */
    List<Format> formats();

    /**
     * What there is to read about what it writes.
     *
     * @return the documents; none unless overridden
     */
    default List<Document> documents() {
        return List.of();
    }

    /**
     * What it reads, beside writing: its own formats, and others of its library.
     *
     * @return the importers; none unless overridden
     */
    default List<Importer> importers() {
        return List.of();
    }

    /**
     * What it reads tables of others by.
     *
     * @return the readers; none unless overridden
     */
    default List<TableReader> tableReaders() {
        return List.of();
    }

    /**
     * What it reads texts from that are to be drafted.
     *
     * @return the readers; none unless overridden
     */
    default List<ManuscriptReader> manuscriptReaders() {
        return List.of();
    }

    /**
     * What it offers for people to fill in, which one of its importers reads.
     *
     * @return the forms; none unless overridden
     */
    default List<Form> forms() {
        return List.of();
    }

    /**
     * What it can do with what it has written.
     *
     * @return the tools; none unless overridden
     */
    default List<Tool> tools() {
        return List.of();
    }
}
