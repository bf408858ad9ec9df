package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/reliability.md} says was tried is shown by tests that exist. */
class ReliabilityTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+)`");

    /** The rows of the tables that end in what was lost and in the tests. */
    private static List<List<String>> rows() throws IOException {
        return Files.readString(Readme.ROOT.resolve("docs/reliability.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .filter(cells -> cells.size() == 6
                        && !cells.get(4).equals("lost")
                        && !cells.get(4).startsWith("-"))
                .toList();
    }

    @Test
    void everyRowNamesTestsThatExist() throws IOException {
        Set<String> tests = sources();
        assertThat(rows()).hasSizeGreaterThan(10).allSatisfy(cells -> {
            Set<String> named = new TreeSet<>();
            Matcher matcher = NAMED.matcher(cells.get(5));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
            assertThat(named).as(cells.get(1)).isNotEmpty().isSubsetOf(tests);
        });
    }

    @Test
    void nothingIsLost() throws IOException {
        assertThat(rows())
                .allSatisfy(cells -> assertThat(cells.get(4)).as(cells.get(1)).isEqualTo("0"));
    }

    /** The names of all sources, tests or not. */
    private static Set<String> sources() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> modules = Files.walk(Readme.ROOT, 2)) {
            for (Path sources : modules.map(each -> each.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                addSources(sources, names);
            }
        }
        return names;
    }

    private static void addSources(Path folder, Set<String> names) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
        }
    }
}
