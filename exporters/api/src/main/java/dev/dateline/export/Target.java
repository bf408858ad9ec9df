package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * Where an export writes. What is opened here is not seen by anybody before whoever owns the target commits it, and
 * vanishes if they do not. Used by one thread at a time, as are the streams; different streams may have different
 * threads.
 */
public interface Target {

    /**
     * Opens the one file of an export with the layout {@link Layout.OneFile}.
     *
     * @return an unbuffered stream, to be closed by the caller
     * @throws IllegalStateException if it was opened before, or the layout is a folder
     * @throws IOException if the file cannot be written
     */
    OutputStream open() throws IOException;

    /**
     * Opens a file of an export with the layout {@link Layout.Folder}.
     *
     * @param name the name of the file in the folder, with a slash after each folder it is in, such as
     *     {@code articles.csv} or {@code article/ferry-rescue/index.html}; the folders are made
     * @return an unbuffered stream, to be closed by the caller
     * @throws IllegalArgumentException if a part of the name is empty, {@code .} or {@code ..}, or has a backslash
     * @throws IllegalStateException if it was opened before, or the layout is one file
     * @throws IOException if the file cannot be written
     */
    OutputStream open(String name) throws IOException;

    /**
     * A folder for the working files of this export alone; it is removed with all it holds, whatever happens.
     *
     * @return a folder that exists
     * @throws IOException if it cannot be made
     */
    Path workingFolder() throws IOException;

    /**
     * Threads that may do a part of the work, if there are any; otherwise it is done at once.
     *
     * @return runs short tasks that do not wait for each other
     */
    default Executor helpers() {
        return Runnable::run;
    }
}
