package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README, for tests of what it claims. */
final class Readme {

    static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    static final Path FILE = ROOT.resolve("README.md");

    private Readme() {}

    static Page page() throws IOException {
        return Page.of(FILE);
    }

    static String text() throws IOException {
        return Files.readString(FILE);
    }

    /** The code in a language, block by block. */
    static List<String> code(String language) throws IOException {
        return block(language)
                .matcher(text())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    /** Puts something else in the place of the first block of a language. */
    static void replaceCode(String language, String code) throws IOException {
        String block = "```" + language + "\n" + code + "```\n";
        Files.writeString(FILE, block(language).matcher(text()).replaceFirst(Matcher.quoteReplacement(block)));
    }

    private static Pattern block(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```\n");
    }
}
