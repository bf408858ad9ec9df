package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Export.Job;
import dev.dateline.export.PlaceException;
import dev.dateline.export.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be written, and where.
 *
 * @param folder where the files are to be; for standard output, the folder for temporary files
 * @param name what the outputs are called, without any ending
 * @param items what to write; for standard output exactly one
 * @param toStandardOutput whether the one file goes to standard output
 */
record OutputPlan(Path folder, String name, List<Item> items, boolean toStandardOutput) {

    /**
     * One format.
     *
     * @param choice the format with its settings
     * @param name the file or folder it becomes, a plain name
     */
    record Item(Choice choice, String name) {}

    /** The name of the file with what is left out. */
    String leftOut() {
        return name + ".rejected.jsonl";
    }

    /** The name of the file that says what is wrong with it. */
    String leftOutFindings() {
        return name + ".rejected.findings.jsonl";
    }

    /** The destination as people call it. */
    String destination() {
        if (toStandardOutput) {
            return OutputException.temporaryFolder(); // standard output speaks for itself
        }
        return folder.toString().isEmpty() ? "this folder" : folder.toString();
    }

    /** Begins the output. */
    AtomicOutput open(boolean replace) throws IOException {
        return toStandardOutput ? AtomicOutput.toStreams(folder) : AtomicOutput.in(folder, replace);
    }

    /** The same plan, with the place of the one output where a link leads that is there. Several have one folder. */
    OutputPlan withLinkFollowed() throws IOException {
        if (items.size() != 1 || toStandardOutput) {
            return this;
        }
        Path written = folder.resolve(items.get(0).name());
        Path place = AtomicOutput.whereLinksLead(written);
        if (place.equals(written)) {
            return this;
        }
        Item item = new Item(items.get(0).choice(), place.getFileName().toString());
        return new OutputPlan(place.resolveSibling(""), name, List.of(item), false);
    }

    /**
     * Requires that no output takes the place of an input, by whatever names they go.
     *
     * @param inputs the files that are read
     * @param leavesOut whether there may be files with what is left out
     * @throws OutputException if one does
     */
    void requireNoInput(List<Path> inputs, boolean leavesOut) throws IOException {
        List<String> names = new ArrayList<>(items.stream().map(Item::name).toList());
        if (leavesOut) {
            names.addAll(List.of(leftOut(), leftOutFindings()));
        }
        for (String each : names) {
            Path place = folder.resolve(each);
            for (Path input : inputs) {
                if (!toStandardOutput && Files.exists(place) && isIn(place, input)) {
                    throw new OutputException(
                            place + ": this is the input " + input + "; give the output another name", null);
                }
            }
        }
    }

    private static boolean isIn(Path place, Path input) throws IOException {
        return Files.isSameFile(place, input)
                || (Files.isDirectory(place) && input.toRealPath().startsWith(place.toRealPath()));
    }

    /**
     * Makes the targets.
     *
     * @throws OutputException if something is there already; all of it is named
     */
    List<Job> jobs(AtomicOutput output, OutputStream standardOutput, String remedy) throws IOException {
        List<Making<Job>> all = new ArrayList<>();
        for (Item item : items) {
            all.add(() -> {
                Target target = toStandardOutput
                        ? output.stream(new StandardOutput(standardOutput))
                        : output.target(item.name(), item.choice().layout());
                return new Job(item.choice().format(), item.choice().settings(), target);
            });
        }
        return made(all, remedy);
    }

    /**
     * Makes the targets of what is left out.
     *
     * @throws OutputException if something is there already
     */
    LeftOutFiles leftOut(AtomicOutput output, String remedy) throws IOException {
        List<Target> targets = made(
                List.of(() -> output.fileIfOpened(leftOut()), () -> output.fileIfOpened(leftOutFindings())), remedy);
        return new LeftOutFiles(targets.get(0), targets.get(1));
    }

    /** Makes something that needs its place. */
    private interface Making<T> {
        T make() throws IOException;
    }

    private static <T> List<T> made(List<Making<T>> all, String remedy) throws IOException {
        List<T> made = new ArrayList<>();
        List<String> present = new ArrayList<>();
        for (Making<T> each : all) {
            try {
                made.add(each.make());
            } catch (FileAlreadyExistsException e) {
                present.add(OutputException.of(e).getMessage() + remedy);
            } catch (PlaceException e) {
                present.add(OutputException.of(e).getMessage());
            }
        }
        if (!present.isEmpty()) {
            throw new OutputException(String.join("\n", present), null);
        }
        return made;
    }
}
