package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/cli.md} claims of the command line is shown by tests that exist. */
class CliPageTest {

    private static final Pattern BAR = Pattern.compile(" ?(?<!\\\\)\\|");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:#(\\w+))?`");

    /** The cells of a claim: what, whether it holds, how, by which tests. */
    private static List<List<String>> claims() throws IOException {
        return Files.readString(Readme.ROOT.resolve("docs/cli.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> BAR.splitAsStream(line).skip(1).map(String::strip).toList())
                .filter(cells -> cells.size() >= 3 && cells.get(1).matches("yes|no|partly"))
                .toList();
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(claims()).hasSizeGreaterThan(50);
        for (List<String> claim : claims()) {
            String tests = claim.size() < 4 ? "" : claim.get(3);
            NAMED.matcher(tests)
                    .results()
                    .forEach(named -> assertThat(exists(named.group(1), named.group(2)))
                            .as(named.group())
                            .isTrue());
            assertThat(NAMED.matcher(tests).replaceAll("").replace(",", "")).isBlank();
        }
    }

    private static boolean exists(String test, String method) {
        try {
            Method[] methods = Class.forName("dev.dateline.cli." + test, false, CliPageTest.class.getClassLoader())
                    .getDeclaredMethods();
            return method == null
                    || Arrays.stream(methods).anyMatch(each -> each.getName().equals(method));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** What does not hold, or only in part, says why. */
    @Test
    void everyClaimSaysHowOrHasATest() throws IOException {
        assertThat(claims()).allSatisfy(claim -> {
            boolean isShown = claim.size() > 3 && !claim.get(3).isEmpty();
            assertThat(claim.get(2).isEmpty() && !isShown).as(claim.get(0)).isFalse();
            assertThat(claim.get(1).equals("yes") || !claim.get(2).isEmpty())
                    .as(claim.get(0))
                    .isTrue();
        });
    }
}
