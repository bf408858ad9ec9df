package dev.dateline.spark.output;

import dev.dateline.export.PlaceException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * One export into an output folder. Its files come into a folder of its own, {@code .run-ID}, which nobody looks into until
 * the manifest names it; the manifest is written last. A run that ends before leaves the folder behind, or nothing.
 */
public final class Run {

    private static final String PREFIX = ".run-";
    private static final Pattern NAME = Pattern.compile("\\.run-[0-9a-f]+(-[0-9]+)?");
    /** Holds the folder of a run from its beginning, so that no two runs have the same. */
    private static final String BEGUN = "_begun";

    private final FileSystem system;
    private final Path output;
    private final Path folder;
    private final boolean madeOutput;
    private final @Nullable String replaced;

    private Run(FileSystem system, Path output, boolean madeOutput, Path folder, @Nullable String replaced) {
        this.madeOutput = madeOutput;
        this.system = system;
        this.output = output;
        this.folder = folder;
        this.replaced = replaced;
    }

    /**
     * Begins a run.
     *
     * @param output the output folder; made if it is not there
     * @param id what the export is told from others by, the same for the same input and choices
     * @param replace whether an export that is there may be replaced
     * @param hadoop knows the file systems
     * @return the run
     * @throws PlaceException if there is an export already that may not be replaced
     * @throws IOException if the folder cannot be made
     */
    public static Run begin(String output, String id, boolean replace, Configuration hadoop) throws IOException {
        String present = requirePlace(output, replace, hadoop);
        Path path = new Path(output);
        FileSystem system = path.getFileSystem(hadoop);
        boolean makesOutput = !system.exists(path);
        Path folder = new Path(path, PREFIX + id);
        for (int again = 2; !isMade(system, folder); again++) {
            folder = new Path(path, PREFIX + id + "-" + again);
        }
        return new Run(system, path, makesOutput, folder, present);
    }

    /**
     * Requires that a run may begin.
     *
     * @param output the output folder
     * @param replace whether an export that is there may be replaced
     * @param hadoop knows the file systems
     * @return the run of the export that is there; null if there is none
     * @throws PlaceException if there is an export already that may not be replaced, or something else of its name
     * @throws IOException if the folder cannot be read
     */
    public static @Nullable String requirePlace(String output, boolean replace, Configuration hadoop)
            throws IOException {
        Path path = new Path(output);
        String present = Manifest.run(path.getFileSystem(hadoop), path);
        if (present != null && !replace) {
            throw new PlaceException(output, "there is an export already; --force replaces it");
        }
        return present;
    }

    /** Whether the folder of a run can have a name. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Of two that make it at the same time, one does. */
    private static boolean isMade(FileSystem system, Path folder) throws IOException {
        Path begun = new Path(folder, BEGUN);
        if (system.exists(folder)) {
            return false;
        }
        try {
            system.create(begun, false).close();
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /**
     * The name of the folder of the run.
     *
     * @return {@code .run-ID}, seen from the output folder
     */
    public String name() {
        return folder.getName();
    }

    /**
     * What the files of the run have in their names.
     *
     * @return the id, perhaps with a number
     */
    public String id() {
        return name().substring(PREFIX.length());
    }

    String folder() {
        return folder.toString();
    }

    /** A name for one more job that writes into the run: no other job has it, of this run or of another. */
    UUID nextJob() {
        return UUID.randomUUID(); // stands in no output
    }

    /**
     * A place in the run.
     *
     * @param path a file, seen from the folder of the run
     * @return the same as a path of Hadoop
     */
    public String pathOf(String path) {
        return new Path(folder, path).toString();
    }

    /**
     * Opens a file that belongs to no part.
     *
     * @param path where it is, seen from the folder of the run
     * @return an unbuffered stream, to be closed by the caller
     * @throws IOException if it cannot be written
     */
    public OutputStream create(String path) throws IOException {
        return system.create(new Path(folder, path), false);
    }

    /**
     * Takes a folder of the run away.
     *
     * @param path the folder, seen from that of the run; need not be there
     * @throws IOException if it cannot be taken away
     */
    public void delete(String path) throws IOException {
        system.delete(new Path(folder, path), true);
    }

    /**
     * Takes away all that was written so far.
     *
     * @throws IOException if it cannot be taken away
     */
    public void clear() throws IOException {
        for (FileStatus each : system.listStatus(folder)) {
            if (!each.getPath().getName().equals(BEGUN)) {
                system.delete(each.getPath(), true);
            }
        }
    }

    /**
     * Other runs that have not ended, or never will.
     *
     * @return the names of their folders
     * @throws IOException if the output folder cannot be read
     */
    public List<String> others() throws IOException {
        List<String> others = new ArrayList<>();
        for (FileStatus each : system.listStatus(output)) {
            String name = each.getPath().getName();
            if (name.startsWith(PREFIX) && !name.equals(name()) && !name.equals(replaced)) {
                others.add(name);
            }
        }
        return others;
    }

    /**
     * Makes the run the export that is in the output folder, and takes away the one before it.
     *
     * @param manifest what is in it
     * @throws PlaceException if another run was faster
     * @throws IOException if the manifest cannot be written, or the export before cannot be taken away
     */
    public void publish(Manifest manifest) throws IOException {
        system.delete(new Path(folder, BEGUN), false);
        Path place = new Path(output, Manifest.NAME);
        Path beside = new Path(output, PREFIX + id() + "." + Manifest.NAME);
        try (OutputStream out = system.create(beside, true)) {
            out.write(manifest.json());
        }
        put(beside, place);
        if (replaced != null && !replaced.equals(name())) {
            system.delete(new Path(output, replaced), true);
        }
    }

    private void put(Path manifest, Path place) throws IOException {
        if (replaced != null) {
            FileContext.getFileContext(system.getUri(), system.getConf())
                    .rename(manifest, place, Options.Rename.OVERWRITE);
        } else if (system.exists(place) || !system.rename(manifest, place)) {
            system.delete(manifest, false);
            throw new PlaceException(output.toString(), "another run has put an export there in the meantime");
        }
    }

    /**
     * Takes away all that the run has written, unless the manifest names it: whatever failed then, the export is there.
     *
     * @throws IOException if it cannot be taken away, or the manifest cannot be read
     */
    public void discard() throws IOException {
        if (name().equals(Manifest.run(system, output))) {
            return;
        }
        system.delete(folder, true);
        if (madeOutput && system.listStatus(output).length == 0) {
            system.delete(output, false);
        }
    }
}
