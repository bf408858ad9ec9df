package dev.dateline.cli;

import dev.dateline.model.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is to be read, as it was written on the command line. */
final class Inputs {

    static final String STANDARD = "-";

    /** What can be given as an input. */
    static final String HELP = "JSON, JSON Lines, YAML, an export, or - (JSON).";

    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson");

    private Inputs() {}

    /**
     * The inputs of some arguments.
     *
     * @param importing finds who reads what is no JSON
     * @throws UsageException if any is not there; all of those are named
     */
    static List<Input> of(List<String> written, InputStream standard, Importing importing) {
        List<Input> inputs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String each : written) {
            if (each.equals(STANDARD)) {
                inputs.add(new Input(STANDARD, () -> standard));
                continue;
            }
            Path path = path(each);
            if (!Files.exists(path)) {
                problems.add(each + ": there is no such file");
                continue;
            }
            Input input = importing.input(path);
            if (input == null) {
                problems.add(each + ": this is a folder; name the files in it");
            } else {
                inputs.add(input);
            }
        }
        if (Collections.frequency(written, STANDARD) > 1) {
            problems.add("standard input (-) can be read only once");
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
        return inputs;
    }

    /** The files that are read and could be overwritten, those of folders and standard input too if it is one. */
    static List<Path> files(List<String> written) {
        List<Path> files = new ArrayList<>();
        for (String each : written) {
            Path path = each.equals(STANDARD) ? Path.of("/dev/stdin") : path(each);
            if (Files.isDirectory(path)) {
                files.addAll(filesOf(path));
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return List.of(); // whoever reads it says why it cannot be read
        }
    }

    /** A path as the platform writes it. */
    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + written + "' cannot be a path: " + e.getReason() + hint(written));
        }
    }

    /** Java writes names of files in the character set of the locale, and no others. */
    private static String hint(String written) {
        String charset = System.getProperty("sun.jnu.encoding", "");
        boolean isAscii = written.chars().allMatch(c -> c < 0x80);
        return isAscii || charset.equals("UTF-8")
                ? ""
                : "; the locale has the character set " + charset + ": try again with LC_ALL=C.UTF-8";
    }

    /** The name of an export of an input: the file's name without what tells its format. */
    static String stem(String written) {
        if (written.equals(STANDARD)) {
            return "articles";
        }
        Path fileName = path(written).getFileName();
        String name = fileName == null ? written : fileName.toString();
        String plain = without(".gz", name);
        for (String ending : ENDINGS) {
            String stem = without(ending, plain);
            if (!stem.equals(plain)) {
                return stem;
            }
        }
        return plain;
    }

    /**
     * The name of an export of an input. What an importer reads has the name of an export before: of that the end of a
     * file's name, and of a folder's the format, are left out.
     */
    static String stem(String written, Input input) {
        String name = stem(written);
        if (input.source() instanceof Input.Bytes) {
            return name;
        }
        return Files.isDirectory(path(written))
                ? name.replaceFirst("(?<=.)-[a-z0-9]+$", "")
                : without("." + Ending.of(name), name);
    }

    /** A name without an ending, if it has that ending and would not be empty without it. */
    private static String without(String ending, String name) {
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending) && name.length() > ending.length();
        return ends ? name.substring(0, name.length() - ending.length()) : name;
    }
}
