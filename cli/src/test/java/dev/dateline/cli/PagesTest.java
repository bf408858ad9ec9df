package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cli.Page.Block;
import dev.dateline.fixtures.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command of README and docs in an empty folder, page by page, from top to bottom. In a block
 * {@code console} a line that begins with {@code $} is a command, and the lines after it are what it prints, as
 * {@link Screen} compares it. A block {@code sh} shows no output. A command that does not end
 * with 0 is followed by {@code echo $?}. What people do between commands stands in comments, see {@link WorkbookEdit}.
 * {@code -Ddateline.golden=rewrite} writes the blocks anew.
 */
class PagesTest {

    /** Blocks that nothing runs; each says why. */
    private static final int NOT_RUN = 6;

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ ((?:.*\\\\\n)*.*)\n");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Shell shell;

    @BeforeAll
    static void open() throws IOException {
        shell = new Shell(folder);
    }

    @AfterAll
    static void close() throws IOException {
        shell.close();
    }

    static List<Page> pages() throws IOException {
        return Page.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void printsWhatItSays(Page page) throws IOException, InterruptedException {
        shell.reset();
        clear();
        StringBuilder anew = new StringBuilder();
        int read = 0;
        for (Block block : page.blocks()) {
            String before = page.text().substring(read, block.start());
            for (WorkbookEdit edit : WorkbookEdit.allIn(before)) {
                edit.doIn(folder);
            }
            anew.append(before).append(run(block));
            read = block.start() + block.body().length();
        }
        anew.append(page.text().substring(read));
        if (!anew.toString().equals(page.text())) {
            Files.writeString(page.file(), anew);
        }
    }

    /** Does what a block says, and gives the block as it ought to be. */
    private static String run(Block block) throws IOException, InterruptedException {
        if (!block.name().isEmpty()) {
            Files.writeString(folder.resolve(block.name()), block.body());
        }
        if (!block.isOfCommands() || !isRunHere(block)) {
            return block.body();
        }
        String actual = block.language().equals("sh") ? sh(block.body()) : console(block.body());
        if (Screen.matches(block.body(), actual)) {
            return block.body();
        }
        if (!"rewrite".equals(System.getProperty("dateline.golden"))) {
            assertThat(actual).isEqualTo(block.body());
        }
        return actual;
    }

    private static boolean isRunHere(Block block) {
        boolean isThere =
                !block.marker().equals("needs") || Command.find(block.reason()).isPresent();
        assertThat(isThere || !Boolean.parseBoolean(System.getenv("DATELINE_REQUIRE_JUDGES")))
                .as(block.reason() + " is not on the path")
                .isTrue();
        return isThere && (block.marker().isEmpty() || block.marker().equals("needs"));
    }

    /** Empties the folder. */
    private static void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private static String sh(String block) throws IOException, InterruptedException {
        for (String command : commands(block)) {
            String screen = shell.run(command);
            assertThat(shell.unaskedExit()).as(command + "\n" + screen).isEqualTo(Exit.DONE);
        }
        return block;
    }

    /** The block with what its commands print now. */
    private static String console(String block) throws IOException, InterruptedException {
        StringBuilder actual = new StringBuilder();
        Matcher command = COMMAND.matcher(block);
        while (command.find()) {
            String line = command.group(1).replaceAll("\\\\\n *", "");
            if (!line.equals("echo $?")) {
                assertThat(shell.unaskedExit()).as("before " + line).isEqualTo(Exit.DONE);
            }
            String screen = shell.run(line).replace("\r\n", "\n");
            actual.append(command.group()).append(screen.isEmpty() || screen.endsWith("\n") ? screen : screen + "\n");
        }
        assertThat(actual).isNotEmpty();
        assertThat(shell.unaskedExit()).as(actual.toString()).isEqualTo(Exit.DONE);
        return actual.toString();
    }

    private static List<String> commands(String block) {
        return block.replaceAll("\\\\\n *", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** What a page cannot have run is marked, and known; what another test runs names a test that there is. */
    @Test
    void whatIsNotRunIsCounted() throws IOException {
        int notRun = 0;
        List<String> tests = tests();
        for (Page page : pages()) {
            assertThat(page.text()).as("a block here would not be found").doesNotContainPattern("(?m)^ +```");
            for (Block block : page.commands()) {
                notRun += block.marker().equals("not run:") ? 1 : 0;
                if (block.marker().equals("run by")) {
                    assertThat(tests).as(page.toString()).contains(block.reason() + ".java");
                }
            }
        }
        assertThat(notRun).isEqualTo(NOT_RUN);
    }

    private static List<String> tests() throws IOException {
        return ProjectFiles.in(Readme.ROOT).stream()
                .filter(path -> path.toString().contains("src/test/java"))
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.endsWith(".java"))
                .toList();
    }
}
