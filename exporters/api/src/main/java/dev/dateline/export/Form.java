package dev.dateline.export;

import dev.dateline.draft.Draft;
import java.io.IOException;
import java.util.List;

/**
 * A document that people fill in by hand and that an importer reads: articles are written in it, and drafts are reviewed.
 * Stateless and thread-safe.
 *
 * <p>Whatever a draft states is in the document, for people to keep, correct or leave out; the importer takes nothing of a
 * draft that nobody has said to keep.
 */
public interface Form {

    /**
     * What it is called.
     *
     * @return a word of the shape {@code [a-z][a-z0-9-]*}, unique among all forms
     */
    String name();

    /**
     * What it is.
     *
     * @return a few words, such as {@code an Excel workbook to fill in}
     */
    String title();

    /**
     * What it looks like on the disk, by which people choose it.
     *
     * @return one file
     */
    Layout.OneFile layout();

    /**
     * Writes the document.
     *
     * @param drafts what is to be reviewed in it; if there is nothing, it is empty but for an example, for people to write
     *     articles in
     * @param target where it goes
     * @throws IOException if it cannot be written
     */
    void write(List<Draft> drafts, Target target) throws IOException;
}
