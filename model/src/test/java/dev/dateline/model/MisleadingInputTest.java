package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs on which a reader is easily misled, and what is found in them. In {@code misleading/*.txt} inputs are divided by
 * empty lines; {@code >} begins what is found, {@code #} a comment. {@code article}, {@code entity}, {@code relation} and
 * {@code figure} stand for an article with these fields, {@code bytes} for bytes with escapes.
 * {@code -Ddateline.golden=rewrite} writes the findings anew.
 */
class MisleadingInputTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "misleading");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("dateline.golden"));

    /** An input and what should be found in it. */
    private record Case(String file, List<String> comments, List<String> lines, String expected) {

        byte[] bytes() {
            String first = lines.get(0);
            String fields = first.substring(first.indexOf(' ') + 1);
            String json = switch (first.substring(0, first.indexOf(' ') < 0 ? first.length() : first.indexOf(' '))) {
                case "article" -> "{\"id\": \"a\", \"headline\": \"h\", " + fields + "}";
                case "entity" -> list("entities", (fields.contains("\"name\"") ? "" : "\"name\": \"n\", ") + fields);
                case "figure" -> list("figures", "\"measure\": \"m\", " + fields);
                case "relation" -> relation(fields);
                case "bytes" -> "";
                default -> String.join("\n", lines);
            };
            return json.isEmpty() ? unescaped(fields) : json.getBytes(StandardCharsets.UTF_8);
        }

        private static String list(String name, String fields) {
            return "{\"id\": \"a\", \"headline\": \"h\", \"" + name + "\": [{\"id\": \"x\", " + fields + "}]}";
        }

        private static String relation(String fields) {
            String object = fields.contains("\"object\"") ? "" : "\"object\": \"o\", ";
            return "{\"id\": \"a\", \"headline\": \"h\", \"entities\": [{\"id\": \"e\", \"type\": \"Person\", \"name\":"
                    + " \"E\"}, {\"id\": \"o\", \"type\": \"Group\", \"name\": \"O\"}], \"relations\": [{\"id\": \"r\","
                    + " \"subject\": \"e\", " + object + fields + "}]}";
        }

        private static byte[] unescaped(String text) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                if (c == '\\' && next == 'x') {
                    bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                    i += 3;
                } else if (c == '\\' && (next == 'n' || next == 't')) {
                    bytes.write(next == 'n' ? '\n' : '\t');
                    i++;
                } else {
                    bytes.write(c);
                }
            }
            return bytes.toByteArray();
        }

        String name() {
            return file.replace(".txt", "") + ": "
                    + lines.get(0).substring(0, Math.min(60, lines.get(0).length()));
        }

        String written(String found) {
            return Stream.of(comments, lines)
                            .flatMap(List::stream)
                            .map(line -> line + "\n")
                            .collect(Collectors.joining())
                    + found;
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Named<Case>> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : files().toList()) {
            cases.addAll(cases(file));
        }
        return cases.stream().map(each -> Named.of(each.name(), each));
    }

    private static List<Case> cases(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : Files.readString(file).strip().split("\n\n", -1)) {
            List<String> comments =
                    block.lines().filter(line -> line.startsWith("#")).toList();
            List<String> lines = block.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("> "))
                    .toList();
            String found = block.lines()
                    .filter(line -> line.startsWith("> "))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            cases.add(new Case(String.valueOf(file.getFileName()), comments, lines, found));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingIsTold(Path file) throws IOException {
        StringBuilder expected = new StringBuilder();
        StringBuilder found = new StringBuilder();
        for (Case each : cases(file)) {
            String blank = found.isEmpty() ? "" : "\n";
            expected.append(blank).append(each.written(each.expected()));
            found.append(blank).append(each.written(told(Corpus.read(each.bytes()))));
        }
        if (REWRITE) {
            Files.writeString(file, found);
            return;
        }
        assertThat(found.toString()).isEqualTo(expected.toString());
    }

    private static String told(Corpus corpus) {
        return corpus.findings().stream()
                .map(finding -> "> " + finding.at().toString().substring("in:".length()) + " "
                        + finding.severity().label() + " " + finding.kind().label() + " "
                        + (finding.pointer().isEmpty() ? "" : Quoted.oneLine(finding.pointer()) + " ")
                        + finding.problem() + "\n")
                .collect(Collectors.joining());
    }

    /** Whoever does what the message says has one finding less, and no new one. */
    @ParameterizedTest
    @MethodSource("cases")
    void adviceThatIsFollowedHelps(Case each) throws IOException {
        String json = new String(each.bytes(), StandardCharsets.UTF_8);
        List<Finding> left = Corpus.read(each.bytes()).findings();
        for (Finding finding : left) {
            String mended = Advice.follow(json, finding);
            assertThat(mended != null || !finding.problem().contains("did you mean"))
                    .as(finding.problem())
                    .isTrue();
            if (mended != null) {
                assertHelped(finding, left, Corpus.read(mended).findings());
            }
        }
    }

    /** What is corrected is no fault any more, and no new one; what corrects is what the message says. */
    @ParameterizedTest
    @MethodSource("cases")
    void editsHelp(Case each) throws IOException {
        String json = new String(each.bytes(), StandardCharsets.UTF_8);
        List<Finding> left = Corpus.read(each.bytes()).findings();
        for (Finding finding : left) {
            if (!finding.edits().isEmpty()) {
                String mended = MadeEdits.in(json, finding.edits());
                assertHelped(finding, left, Corpus.read(mended).findings());
                String advised = Advice.follow(json, finding);
                assertThat(advised == null ? null : Corpus.read(advised).articles())
                        .as(finding.problem())
                        .isEqualTo(Corpus.read(mended).articles());
            }
        }
    }

    private static void assertHelped(Finding finding, List<Finding> before, List<Finding> after) {
        List<FindingKind> kinds =
                new ArrayList<>(before.stream().map(Finding::kind).toList());
        kinds.remove(finding.kind());
        List<FindingKind> left = after.stream().map(Finding::kind).toList();
        assertThat(kinds).as("%s%n%s", finding, after).containsAll(left);
        assertThat(left).as("%s%n%s", finding, after).hasSizeLessThan(before.size());
    }
}
