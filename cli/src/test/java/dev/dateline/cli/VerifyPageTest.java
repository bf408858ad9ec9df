package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code docs/verify.md}. {@code -Ddateline.golden=rewrite} writes what it prints anew. */
class VerifyPageTest {

    private static final Path PAGE = Readme.ROOT.resolve("docs/verify.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^dateline (export|verify) (.*)$");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void printsWhatItSays() throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(folder.resolve("news.jsonl"), block("json news", page));
        Matcher commands = COMMAND.matcher(page);
        Run export = next(commands);
        Run clean = next(commands);
        Path graph = folder.resolve("out/news.nq");
        assertThat(page).contains("sed -i 's/\"600\"/\"650\"/' out/news.nq");
        Files.writeString(graph, Files.readString(graph).replace("\"600\"", "\"650\""));
        Run edited = next(commands);
        assertThat(export.exit()).as(export.err()).isEqualTo(Exit.DONE);
        assertThat(clean.exit()).as(clean.out() + clean.err()).isEqualTo(Exit.DONE);
        assertThat(edited.exit()).isEqualTo(Exit.DIFFERENT);
        assertThat(clean.err() + edited.err()).isEmpty();
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, with("text edited", edited.out(), with("text clean", clean.out(), page)));
            return;
        }
        assertThat(block("text clean", page)).isEqualTo(clean.out());
        assertThat(block("text edited", page)).isEqualTo(edited.out());
    }

    /** Runs the next command of the page in the folder. */
    private Run next(Matcher commands) {
        assertThat(commands.find()).isTrue();
        String[] words = (commands.group(1) + " " + commands.group(2))
                .replaceAll("(news\\.jsonl|out)\\b", Matcher.quoteReplacement(folder.toString()) + "/$1")
                .split(" ", -1);
        Run run = Run.of(words);
        String prefix = folder + "/";
        return new Run(run.exit(), run.out().replace(prefix, ""), run.err().replace(prefix, ""));
    }

    private static Pattern pattern(String info) {
        return Pattern.compile("(?ms)^```" + info + "\n(.*?)^```\n");
    }

    private static String block(String info, String page) {
        Matcher block = pattern(info).matcher(page);
        assertThat(block.find()).as(info).isTrue();
        return block.group(1);
    }

    private static String with(String info, String text, String page) {
        String block = "```" + info + "\n" + text + "```\n";
        return pattern(info).matcher(page).replaceFirst(Matcher.quoteReplacement(block));
    }
}
