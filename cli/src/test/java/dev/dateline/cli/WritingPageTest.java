package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/writing-by-hand.md} shows is right. */
class WritingPageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static String block(String language) throws IOException {
        String page = Files.readString(Readme.ROOT.resolve("docs/writing-by-hand.md"));
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\n(.*?)^```\n").matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void articleInYamlIsReadLikeOneInJson() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.yaml"), block("yaml ferry.yaml"));
        assertThat(Run.of("check", file.toString())).isEqualTo(new Run(Exit.DONE, "", "1 article, no warnings\n"));
        String page = folder.resolve("ferry.html").toString();
        Run export = Run.of("export", file.toString(), "-o", page);
        assertThat(export.exit()).as(export.err()).isEqualTo(Exit.DONE);
        Run json = Run.of("import", file.toString());
        assertThat(json.exit()).as(json.err()).isEqualTo(Exit.DONE);
        assertThat(json.out()).contains("\"high\":42").contains("\"published\":\"2031-05-04\"");
        Run named = Run.of(
                "export",
                file.toString(),
                "-f",
                "nt",
                "-o",
                folder.resolve("out").toString());
        assertThat(named.exit()).as(named.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("out/ferry.nt")).exists();
    }

    @Test
    void mistakesInYamlHaveLineAndColumn() throws IOException {
        String wrong = block("yaml ferry.yaml").replace("type: Organization", "type: Organisation");
        Path file = Files.writeString(folder.resolve("ferry.yaml"), wrong);
        Run run = Run.of("check", file.toString());
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.out()).startsWith(file + ":9:11: error: ");
    }

    @Test
    void schemaForEditorsIsNoField() throws IOException {
        byte[] json = block("json").getBytes(StandardCharsets.UTF_8);
        Run run = Run.of(new ByteArrayInputStream(json), "check", "-");
        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.DONE);
    }
}
