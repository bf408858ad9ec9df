package dev.dateline.cli;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Export.Job;
import dev.dateline.export.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be written, and where.
 *
 * @param folder where the files are to be; for standard output, where they are staged
 * @param items what to write; for standard output exactly one
 * @param toStandardOutput whether the one file goes to standard output
 */
record OutputPlan(Path folder, List<Item> items, boolean toStandardOutput) {

    /**
     * One format.
     *
     * @param choice the format with its settings
     * @param name the file or folder it becomes, a plain name
     */
    record Item(Choice choice, String name) {}

    /** The destination as people call it. */
    String destination() {
        if (toStandardOutput) {
            return "standard output";
        }
        return folder.toString().isEmpty() ? "this folder" : folder.toString();
    }

    /**
     * Makes the targets.
     *
     * @throws OutputException if something is there already; all of it is named
     */
    List<Job> jobs(AtomicOutput output, OutputStream standardOutput, String remedy) throws IOException {
        List<Job> jobs = new ArrayList<>();
        List<String> present = new ArrayList<>();
        for (Item item : items) {
            try {
                Target target = toStandardOutput
                        ? output.stream(standardOutput)
                        : output.target(item.name(), item.choice().layout());
                jobs.add(new Job(item.choice().format(), item.choice().settings(), target));
            } catch (FileAlreadyExistsException e) {
                present.add(OutputException.of(e).getMessage() + remedy);
            }
        }
        if (!present.isEmpty()) {
            throw new OutputException(String.join("\n", present), null);
        }
        return jobs;
    }
}
