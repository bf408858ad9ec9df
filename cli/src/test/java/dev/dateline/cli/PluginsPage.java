package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page {@code docs/plugins.md}, whose blocks of code are the files of a plug-in. The name of a file is what stands in
 * backquotes last before its block.
 */
final class PluginsPage {

    private static final Path FILE = Readme.ROOT.resolve("docs/plugins.md");
    private static final Pattern FILE_BLOCK = Pattern.compile("(?ms)`([a-z][^`\n]+)`[^`]*:\n\n```[a-z]*\n(.*?)^```\n");

    private PluginsPage() {}

    /** The files of the plug-in by their paths. */
    static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        FILE_BLOCK
                .matcher(Files.readString(FILE))
                .results()
                .forEach((MatchResult block) -> files.put(block.group(1), block.group(2)));
        files.remove("digest.md"); // what comes out
        return files;
    }

    /** What the commands of the page make of the sample. */
    static String digest() throws IOException {
        return block("markdown").group(1);
    }

    static void replaceDigest(String digest) throws IOException {
        MatchResult old = block("markdown");
        StringBuilder page = new StringBuilder(Files.readString(FILE));
        Files.writeString(FILE, page.replace(old.start(1), old.end(1), digest));
    }

    /** The commands that run the plug-in. */
    static String commands() throws IOException {
        return block("sh").group(1);
    }

    private static MatchResult block(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\n(.*?)^```\n").matcher(Files.readString(FILE));
        if (!block.find()) {
            throw new AssertionError("there is no " + language + " in " + FILE);
        }
        return block.toMatchResult();
    }
}
