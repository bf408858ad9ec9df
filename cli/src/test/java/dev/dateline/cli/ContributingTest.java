package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CONTRIBUTING tells people to type, and where it sends them. */
class ContributingTest {

    private static final Path FILE = Readme.ROOT.resolve("CONTRIBUTING.md");

    @Test
    void switchesItNamesExist() throws IOException {
        String build = text();
        List<String> properties = named(FILE, "-D(?!skipTests\\b|test=)([\\w.-]+)"); // which are Maven's own
        List<String> profiles = named(FILE, "-P(\\w+)");
        List<String> variables = named(FILE, "(DATELINE_\\w+)");
        assertThat(properties).contains("dateline.golden", "errorprone.skip");
        assertThat(properties)
                .allSatisfy(name -> assertThat(build)
                        .containsPattern("\\(\"" + name + "\"|<name>!" + name + "<|\\$\\{" + name + "}"));
        assertThat(profiles)
                .contains("mutation", "coverage")
                .allSatisfy(
                        id -> assertThat(build).containsPattern("<profile>\\s+(<!--[^>]*-->\\s+)?<id>" + id + "</id>"));
        assertThat(variables)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(build).containsPattern("System\\.getenv\\(\"" + name + "\"\\)"));
    }

    /** So do the files and classes that it and the map of the code name. */
    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "docs/architecture.md", "docs/plugins.md"})
    void whatPagesNameExists(String page) throws IOException {
        Path file = Readme.ROOT.resolve(page);
        assertThat(named(file, "`((?!\\w+/target)(?:model|exporters|cli|fixtures|docs)/[\\w./-]*)`"))
                .allSatisfy(path -> assertThat(Readme.ROOT.resolve(path)).exists());
        assertThat(named(file, "\\]\\(([\\w./-]+)[)#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
        String sources = text();
        assertThat(named(file, "`([A-Z][a-z]\\w+)`"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources)
                        .containsPattern(
                                "(class|interface|record|enum) " + name + "\\b|import java[\\w.]+\\." + name + ";"));
    }

    private static List<String> named(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    /** The build and the code, but for this test. */
    private static String text() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(Readme.ROOT.resolve("pom.xml")));
        for (String folder : List.of("model", "exporters", "fixtures", "cli")) {
            for (Path path : ProjectFiles.in(Readme.ROOT.resolve(folder))) {
                if (isSource(path)) {
                    text.append(Files.readString(path));
                }
            }
        }
        return text.toString();
    }

    private static boolean isSource(Path path) {
        String name = path.toString();
        return (name.endsWith("pom.xml") || name.endsWith(".java")) && !name.endsWith("ContributingTest.java");
    }
}
