package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of README, docs and the pages beside README that leads to a file leads to one, and to a heading in it. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)\\s#]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static List<Page> pages() throws IOException {
        Stream<Path> beside =
                Stream.of("CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md").map(Readme.ROOT::resolve);
        List<Page> pages = Page.all();
        for (Path file : beside.toList()) {
            pages.add(Page.of(file));
        }
        return pages;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linksLeadSomewhere(Page page) throws IOException {
        String text = BLOCK.matcher(page.text()).replaceAll("");
        for (MatchResult link : LINK.matcher(text).results().toList()) {
            Path target = link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
            assertThat(target).as(link.group()).exists();
            if (link.group(2) != null) {
                assertThat(anchors(Files.readString(target))).as(link.group()).contains(link.group(2));
            }
        }
    }

    /** Whoever begins at the index finds every page. */
    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = Files.readString(Readme.ROOT.resolve("docs/README.md"));
        for (Page page : Page.all()) {
            if (!page.toString().equals("README.md")) {
                assertThat(index).containsPattern("]\\(([a-z]+/)*" + Pattern.quote(page.toString()) + "[)#]");
            }
        }
    }

    /** The anchors of headings as GitHub makes them. */
    private static List<String> anchors(String text) {
        Map<String, Integer> seen = new HashMap<>();
        return HEADING.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .map(anchor -> {
                    int times = seen.merge(anchor, 1, Integer::sum) - 1;
                    return times == 0 ? anchor : anchor + "-" + times;
                })
                .toList();
    }
}
