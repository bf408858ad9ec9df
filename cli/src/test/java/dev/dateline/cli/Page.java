package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of documentation, with its fenced blocks. A block may have the name of a file behind its language, as in
 * <code>```json flood.json</code>: then it is that file. A comment in front of a block says who runs it, if not
 * {@link PagesTest}: {@code <!-- run by NextDayTest -->} names a test, {@code <!-- not run: it takes an hour -->} a reason,
 * and {@code <!-- needs sqlite3 -->} a program without which it is left out.
 *
 * @param file where it is
 * @param text what is in it
 */
record Page(Path file, String text) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?ms)(?:^<!-- (run by|not run:|needs) ([^\n]*) -->\n\\s*?)?^```(\\w*)(?: ([\\w.-]+))?\n(.*?)^```\n");

    static Page of(Path file) throws IOException {
        return new Page(file, Files.readString(file));
    }

    /** README, and every page of the folder docs. */
    static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>(List.of(of(Readme.FILE)));
        try (Stream<Path> files = Files.walk(Readme.ROOT.resolve("docs"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(of(file));
            }
        }
        return pages;
    }

    List<Block> blocks() {
        return BLOCK.matcher(text).results().map(Page::block).toList();
    }

    /** The file with a name. */
    String file(String name) {
        return blocks().stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow()
                .body();
    }

    /** The blocks of commands. */
    List<Block> commands() {
        return blocks().stream().filter(Block::isOfCommands).toList();
    }

    private static Block block(MatchResult found) {
        return new Block(
                found.start(5),
                String.valueOf(found.group(3)),
                orEmpty(found.group(4)),
                String.valueOf(found.group(5)),
                orEmpty(found.group(1)),
                orEmpty(found.group(2)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return String.valueOf(file.getFileName());
    }

    /**
     * A fenced block.
     *
     * @param start where its first line begins in the page
     * @param language what it is written in
     * @param name the file it is, or empty
     * @param body its lines
     * @param marker {@code run by}, {@code not run:}, {@code needs} or empty
     * @param reason the test that runs it, why nobody does, or what is needed; empty without a marker
     */
    record Block(int start, String language, String name, String body, String marker, String reason) {

        boolean isOfCommands() {
            return language.equals("console") || language.equals("sh");
        }
    }
}
