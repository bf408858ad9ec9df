package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.FindingKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/findings.md} has every kind of finding, with an input that has it and what is said of that. */
class FindingsPageTest {

    private static final Path PAGE = Readme.ROOT.resolve("docs/findings.md");
    private static final Path KINDS = Readme.ROOT.resolve("model/src/main/java/dev/dateline/model/FindingKind.java");
    private static final Path EXAMPLES = Readme.ROOT.resolve("cli/src/test/resources/findings.txt");
    private static final Pattern DESCRIBED = Pattern.compile("/\\*\\* (.*) \\*/\\s+([A-Z0-9_]+)[,;]");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final JsonMapper JSON = new JsonMapper();

    /** The titles of the page, by the kind that comes first below each. */
    private static final Map<FindingKind, String> TITLES = new EnumMap<>(Map.of(
            FindingKind.UNREADABLE_INPUT, "The input as a whole",
            FindingKind.UNKNOWN_FIELD, "Fields and their values",
            FindingKind.NO_AMOUNT, "What belongs together",
            FindingKind.NO_TEXT, "Mentions",
            FindingKind.BOUNDS_CROSSED, "Numbers that do not fit each other, and ids that mean two things",
            FindingKind.UNKNOWN_UNIT, "Words that are nearly known ones",
            FindingKind.MISSING_VALUE_CODE, "Values that rarely mean what they say",
            FindingKind.NAME_CONFLICT, "What differs between articles",
            FindingKind.COMPUTED_VALUE, "Rows that are read back",
            FindingKind.UNEXPORTABLE, "What is not exported"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** An input with a finding of a kind; {@code \xFF} is a byte. */
    private record Example(List<String> args, String input) {

        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Matcher written = BYTE.matcher(input);
            int end = 0;
            while (written.find()) {
                bytes.writeBytes(input.substring(end, written.start()).getBytes(StandardCharsets.UTF_8));
                bytes.write(Integer.parseInt(written.group(1), 16));
                end = written.end();
            }
            bytes.writeBytes(input.substring(end).getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        }
    }

    /** Those of rows that were edited, which no JSON shows: {@code docs/importing.md} has examples of them. */
    private static final Set<FindingKind> OF_ROWS =
            EnumSet.range(FindingKind.COMPUTED_VALUE, FindingKind.SHARED_ENTITY);

    /** All but the one that only programs meet, when they make articles of their own. */
    private static List<FindingKind> kinds() {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kind != FindingKind.INVALID_VALUE)
                .toList();
    }

    private static Map<String, Example> examples() throws IOException {
        Map<String, Example> examples = new TreeMap<>();
        for (String block : Files.readString(EXAMPLES).split("(?m)^== ", -1)) {
            if (!block.isEmpty()) {
                int end = block.indexOf('\n');
                List<String> words = Arrays.asList(block.substring(0, end).split(" ", -1));
                examples.put(words.get(0), new Example(words.subList(1, words.size()), block.substring(end + 1)));
            }
        }
        return examples;
    }

    private static Map<FindingKind, String> descriptions() throws IOException {
        Map<FindingKind, String> descriptions = new EnumMap<>(FindingKind.class);
        Matcher described = DESCRIBED.matcher(Files.readString(KINDS));
        while (described.find()) {
            descriptions.put(FindingKind.valueOf(described.group(2)), described.group(1));
        }
        return descriptions;
    }

    /** What a command finds in an example: one thing, or the same in several places. */
    private List<JsonNode> findings(FindingKind kind, Example example) throws IOException {
        Path input = Files.write(folder.resolve("input.jsonl"), example.bytes());
        List<String> args = new ArrayList<>(example.args());
        if (args.isEmpty() || args.get(0).startsWith("-")) {
            args.add(0, "check");
        }
        args.addAll(List.of(input.toString(), "--findings", "json"));
        if (args.get(0).equals("export")) {
            args.addAll(List.of("-o", folder.resolve("out").toString()));
        }
        Run run = Run.of(args.toArray(String[]::new));
        List<JsonNode> findings = (run.out() + run.err())
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .toList();
        assertThat(findings)
                .as(kind.label())
                .isNotEmpty()
                .allMatch(finding -> finding.get("kind").asString().equals(kind.label()));
        return findings;
    }

    private static String heading(FindingKind kind, String severity, String description) {
        String title = TITLES.containsKey(kind) ? "\n## " + TITLES.get(kind) + "\n" : "";
        return title + "\n### " + kind.label() + " (" + severity + ")\n\n" + description + "\n";
    }

    private static String sectionOfRows(FindingKind kind, String description) {
        String pointer = TITLES.containsKey(kind) ? "\n[Importing](importing.md) has examples.\n" : "";
        return heading(kind, kind.isEverWarning() ? "warning" : "error", description) + pointer;
    }

    private String section(FindingKind kind, String description, Example example) throws IOException {
        JsonNode finding = findings(kind, example).get(0);
        StringBuilder section =
                new StringBuilder(heading(kind, finding.get("severity").asString(), description));
        section.append('\n');
        if (!example.args().isEmpty()) {
            section.append("With `").append(String.join(" ", example.args())).append("`:\n\n");
        }
        String input = example.input().isEmpty() ? "(nothing)\n" : example.input();
        section.append("```json\n").append(input).append("```\n\n");
        String problem = finding.get("problem").asString().replace(folder + "/", "");
        return section.append("> ")
                .append(problem.replace("<", "&lt;"))
                .append('\n')
                .toString();
    }

    private String page() throws IOException {
        Map<String, Example> examples = examples();
        Map<FindingKind, String> descriptions = descriptions();
        StringBuilder page = new StringBuilder("""
                # Findings

                Every error and warning about the input, each with an input that has it and the message for that input.
                An error keeps an article from being exported. A warning does not; if you mean it, say `--allow KIND`.
                The names of the kinds are the same in every report, and they do not change.

                `dateline check --fix OUT` corrects what can be read in one way only ([check.md](check.md)).
                """);
        for (FindingKind kind : kinds()) {
            assertThat(descriptions).as("descriptions").containsKey(kind);
            String description = Objects.requireNonNull(descriptions.get(kind));
            if (OF_ROWS.contains(kind)) {
                page.append(sectionOfRows(kind, description));
            } else {
                assertThat(examples).as("examples").containsKey(kind.label());
                page.append(section(kind, description, Objects.requireNonNull(examples.get(kind.label()))));
            }
        }
        assertThat(examples).hasSize(kinds().size() - OF_ROWS.size());
        return page.toString();
    }

    @Test
    void everyKindIsOnThePage() throws IOException {
        String page = page();
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
