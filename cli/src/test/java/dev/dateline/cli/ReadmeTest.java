package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of the input, the modules and the exit codes. */
class ReadmeTest {

    private static final Pattern MODULE = Pattern.compile("(?m)^\\| `([a-z/]+)` \\|");

    @Test
    void itsArticleHasNoErrorsAndNoWarnings() throws IOException {
        List<String> articles = Readme.code("json");
        assertThat(articles).hasSize(1);
        byte[] bytes = articles.get(0).getBytes(StandardCharsets.UTF_8);
        Run run = Run.of(new ByteArrayInputStream(bytes), "check", "-");
        assertThat(run).isEqualTo(new Run(Exit.DONE, "", "1 article, no warnings\n"));
    }

    @Test
    void itsModulesAreThere() throws IOException {
        List<String> modules = MODULE.matcher(Readme.text())
                .results()
                .map((MatchResult module) -> module.group(1))
                .toList();
        assertThat(modules).hasSize(12);
        assertThat(modules)
                .allSatisfy(module -> assertThat(Readme.ROOT.resolve(module).resolve("pom.xml"))
                        .exists());
    }

    @Test
    void itsExitCodesAreThoseOfTheHelp() throws IOException {
        String help = Run.of("--help-all").out();
        String text = Readme.text();
        for (int code = Exit.DONE; code <= Exit.LEFT_OUT; code++) {
            String meaning = help.replaceAll("(?s).*\n  " + code + "   ([^\n]*)\n.*", "$1");
            assertThat(text).contains("| " + code + " | " + meaning + " |\n");
        }
    }

    /** Continuous integration runs what people are told to run. */
    @Test
    void itsCommandsAreThoseOfContinuousIntegration() throws IOException {
        String script = Files.readString(Readme.ROOT.resolve(".ci/run"));
        List<String> commands = Readme.code("sh");
        assertThat(script).contains("\n" + commands.get(0)).contains("\n" + commands.get(1));
    }
}
