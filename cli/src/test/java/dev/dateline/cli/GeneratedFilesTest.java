package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Completions, pages of the manual and pages of reference say what the commands say. {@code -Ddateline.golden=rewrite}
 * writes them anew.
 */
class GeneratedFilesTest {

    private static final Path MANUAL = Path.of("cli/src/dist/man/man1");
    private static final CommandText MAIN = Main.described(IoStreams.of(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));

    private static Map<Path, String> generated() {
        Map<Path, String> files = new TreeMap<>();
        Path completions = Path.of("cli/src/dist/completions");
        files.put(completions.resolve("dateline.bash"), new BashCompletion(MAIN).text());
        files.put(completions.resolve("_dateline"), new ZshCompletion(MAIN).text());
        files.put(completions.resolve("dateline.fish"), new FishCompletion(MAIN).text());
        Stream.concat(Stream.of(MAIN), MAIN.subcommands().stream())
                .map(command -> new ManualPage(MAIN, command))
                .forEach(page -> files.put(MANUAL.resolve(page.name() + ".1"), page.text()));
        Path reference = Path.of("docs/reference");
        files.put(reference.resolve("commands.md"), ReferencePages.commands(MAIN));
        files.put(reference.resolve("formats.md"), ReferencePages.formats(CompletionValues.formats()));
        return files;
    }

    static Set<Path> files() {
        return generated().keySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileSaysWhatTheCommandsSay(Path file) throws IOException {
        String text = generated().get(file);
        Path kept = Readme.ROOT.resolve(file);
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, text);
            return;
        }
        assertThat(Files.readString(kept)).isEqualTo(text);
    }

    @Test
    void noPageIsOfACommandThatIsGone() throws IOException {
        Set<Path> pages = new TreeSet<>();
        try (Stream<Path> all = Files.list(Readme.ROOT.resolve(MANUAL))) {
            all.forEach(page -> pages.add(MANUAL.resolve(page.getFileName())));
        }
        assertThat(files()).containsAll(pages);
    }
}
