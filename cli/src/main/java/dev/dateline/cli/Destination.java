package dev.dateline.cli;

import dev.dateline.cli.OutputPlan.Item;
import dev.dateline.export.Layout;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Understands {@code -o}: a folder, a file whose ending tells its format, or {@code -} for standard output.
 *
 * @param written what {@code -o} says
 * @param formats the ids that {@code -f} names, possibly none
 * @param name what {@code --name} says, or null
 * @param selection the formats there are
 */
record Destination(
        String written, List<String> formats, @Nullable String name, FormatSelection selection) {

    /**
     * What to write there.
     *
     * @param stem the name of an export that was given none
     * @throws UsageException if the arguments do not go together
     */
    OutputPlan plan(String stem) {
        OutputPlan plan = written.equals("-") ? standardOutput() : isFolder() ? folder(stem) : fileOrFolder(stem);
        selection.requireAllOf(plan.items().stream().map(Item::choice).toList());
        return plan;
    }

    private boolean isFolder() {
        return written.endsWith("/") || written.endsWith(File.separator) || Files.isDirectory(path());
    }

    private Path path() {
        return Inputs.path(written);
    }

    private OutputPlan standardOutput() {
        requireNoName("standard output has no name");
        List<Choice> chosen = formats.isEmpty() ? List.of() : selection.named(formats);
        if (chosen.size() != 1 || !(chosen.get(0).layout() instanceof Layout.OneFile)) {
            throw new UsageException("standard output takes one format that is a single file; choose it with -f from"
                    + " those that '" + Main.NAME + " formats' lists");
        }
        Path staged = Path.of(System.getProperty("java.io.tmpdir"));
        return new OutputPlan(staged, "", List.of(new Item(chosen.get(0), "")), true);
    }

    private OutputPlan folder(String stem) {
        String base = name == null ? stem : name;
        requirePlain(base);
        List<Item> items = selection.named(formats).stream()
                .map(choice -> new Item(choice, choice.layout().nameFor(base)))
                .toList();
        return new OutputPlan(path().normalize(), base, items, false);
    }

    private static void requirePlain(String name) {
        Path path = Inputs.path(name);
        boolean plain = !name.isEmpty() && path.getNameCount() == 1 && path.equals(path.getFileName());
        if (!plain || !path.normalize().equals(path) || name.equals("..")) {
            throw new UsageException("--name " + name + ": give a plain name, without folders");
        }
    }

    private void requireNoName(String why) {
        if (name != null) {
            throw new UsageException("--name " + name + " has no effect: " + why);
        }
    }

    /** A file if its name has an ending, which says what is in it; else a folder that may not be there yet. */
    private OutputPlan fileOrFolder(String stem) {
        Path path = path();
        String fileName = Objects.toString(path.getFileName(), "");
        String ending = Ending.of(fileName);
        if (ending.isEmpty()) {
            return folder(stem);
        }
        List<String> fitting = selection.withEnding(ending);
        if (fitting.isEmpty()) {
            throw new UsageException("-o " + written + ": there is no format for ." + ending
                    + Ending.hint(ending, selection.endings()) + " For a folder of that name write " + written + "/");
        }
        requireNoName("-o " + written + " names the file");
        Path parent = path.normalize().getParent();
        Choice choice = selection.named(one(fitting), ending, "-o " + written);
        String base = fileName.substring(0, fileName.length() - ending.length() - 1);
        return new OutputPlan(parent == null ? Path.of("") : parent, base, List.of(new Item(choice, fileName)), false);
    }

    /** The one of the formats of an ending that is meant. */
    private String one(List<String> fitting) {
        List<String> chosen = formats.isEmpty() ? fitting : selection.ids(formats);
        if (chosen.size() != 1 || !fitting.contains(chosen.get(0))) {
            throw new UsageException("-o " + written + " is one file, of the format " + String.join(" or ", fitting)
                    + (formats.isEmpty() ? "; say which with -f" : ", and -f says " + String.join(",", formats))
                    + "; for a folder of that name write " + written + "/");
        }
        return chosen.get(0);
    }
}
