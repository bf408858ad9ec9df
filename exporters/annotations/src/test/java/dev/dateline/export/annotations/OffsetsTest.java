package dev.dateline.export.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Importer;
import dev.dateline.export.annotations.brat.BratImporter;
import dev.dateline.export.annotations.labelstudio.LabelStudioImporter;
import dev.dateline.export.testkit.Imported;
import dev.dateline.model.Entity;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Mention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.io.JsonStringEncoder;

/** Random marks in random texts come back exactly, in whatever way a tool has counted. */
class OffsetsTest {

    private static final int TEXTS = 60;

    /** What texts are made of: words, characters beyond the basic plane, combining marks, line ends of two kinds. */
    private static final List<String> PIECES = List.of(
            "Ana",
            "Quill",
            " ",
            " ",
            " ",
            ".",
            "\uD83D\uDE80",
            "e\u0301",
            "\uD835\uDD38\uD835\uDD39",
            "n\u0303o",
            "\r\n",
            "\r\n",
            "\n",
            "\u6E6F",
            "\uD83C\uDDF3\uD83C\uDDF4",
            "\u00A0",
            "\u200D",
            "x");

    /** A way in which tools count. */
    private enum Way {
        CODE_POINTS {
            @Override
            int count(String before) {
                return before.codePointCount(0, before.length());
            }
        },
        UTF_16 {
            @Override
            int count(String before) {
                return before.length();
            }
        },
        /** The text had other line ends when it was marked. */
        CR_LF_AS_ONE {
            @Override
            int count(String before) {
                return CODE_POINTS.count(before.replace("\r\n", "\n"));
            }
        },
        /** The same by a browser. */
        UTF_16_WITH_CR_LF_AS_ONE {
            @Override
            int count(String before) {
                return before.replace("\r\n", "\n").length();
            }
        },
        /** The text had the line ends of Windows when it was marked. */
        LF_AS_TWO {
            @Override
            int count(String before) {
                return CODE_POINTS.count(before.replace("\r\n", "\n").replace("\n", "\r\n"));
            }
        };

        abstract int count(String before);
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static Stream<Arguments> seeds() {
        return Stream.of(Way.values())
                .flatMap(way -> IntStream.range(0, TEXTS).mapToObj(seed -> Arguments.of(way, seed)));
    }

    /** A text, and places in it that begin and end with something to see and not within a line end. */
    private record Sample(String text, List<int[]> places) {

        static Sample of(long seed) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("Words\n");
            List<Integer> cuts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                cuts.add(text.length());
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            List<int[]> places = new ArrayList<>();
            Set<String> seen = new TreeSet<>();
            while (places.size() < 12) {
                int from = cuts.get(random.nextInt(cuts.size() - 6));
                int to = cuts.get(cuts.indexOf(from) + 1 + random.nextInt(5));
                String words = text.substring(from, to);
                boolean isVisible = words.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0xFFFF);
                if (isVisible && words.strip().equals(words) && seen.add(from + "-" + to)) {
                    places.add(new int[] {from, to});
                }
            }
            return new Sample(text.toString(), places);
        }

        String quote(int[] place) {
            return text.substring(place[0], place[1]);
        }

        Mention mention(int[] place) {
            return new Mention(codePoints(place[0]), codePoints(place[1]), quote(place));
        }

        private int codePoints(int index) {
            return text.codePointCount(0, index);
        }

        int start(int[] place, Way way) {
            return way.count(text.substring(0, place[0]));
        }

        int end(int[] place, Way way) {
            return way.count(text.substring(0, place[1]));
        }
    }

    private void assertExact(Importer importer, Path file, Sample sample) throws IOException {
        Imported imported = Imported.of(importer, file);
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.findings()).noneMatch(each -> each.kind() == FindingKind.FOUND_ANEW);
        assertThat(imported.articles().get(0).text()).isEqualTo(sample.text());
        Set<String> mentions = imported.articles().get(0).entities().stream()
                .map(Entity::mentions)
                .flatMap(List::stream)
                .map(Mention::toString)
                .collect(Collectors.toSet());
        assertThat(mentions)
                .isEqualTo(sample.places().stream()
                        .map(sample::mention)
                        .map(Mention::toString)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void marksOfBratComeBackExactly(Way way, int seed) throws IOException {
        Sample sample = Sample.of(seed);
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (int[] place : sample.places()) {
            String quote = sample.quote(place).replaceAll("[\r\n]", " ");
            lines.append("T" + ++number + "\tPER " + sample.start(place, way) + " " + sample.end(place, way) + "\t"
                    + quote + (seed % 2 == 0 ? "\r\n" : "\n"));
        }
        Files.write(folder.resolve("a.txt"), sample.text().getBytes(StandardCharsets.UTF_8));
        assertExact(new BratImporter(), Files.writeString(folder.resolve("a.ann"), lines), sample);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void marksOfLabelStudioComeBackExactly(Way way, int seed) throws IOException {
        Sample sample = Sample.of(seed);
        List<String> results = new ArrayList<>();
        for (int[] place : sample.places()) {
            results.add("{\"id\": \"x" + results.size() + "\", \"type\": \"labels\", \"value\": {\"start\": "
                    + sample.start(place, way) + ", \"end\": " + sample.end(place, way) + ", \"text\": "
                    + json(sample.quote(place)) + ", \"labels\": [\"PER\"]}}");
        }
        String task = "[{\"id\": 1, \"annotations\": [{\"result\": [" + String.join(",", results)
                + "]}], \"data\": {\"text\": " + json(sample.text()) + "}}]";
        assertExact(new LabelStudioImporter(), Files.writeString(folder.resolve("a.json"), task), sample);
    }

    private static String json(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }

    /** A byte order mark counts one for some, and is no part of the text. */
    @ParameterizedTest
    @MethodSource("marks")
    void aByteOrderMarkMayBeCounted(int shift) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\uFEFFAna met Ana.");
        Path file = Files.writeString(
                folder.resolve("a.ann"),
                "T1\tPER " + shift + " " + (3 + shift) + "\tAna\nT2\tPER " + (8 + shift) + " " + (11 + shift)
                        + "\tAna\n");
        Imported imported = Imported.of(new BratImporter(), file);
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.articles().get(0).text()).isEqualTo("Ana met Ana.");
        assertThat(imported.articles().get(0).entities().get(0).mentions())
                .containsExactly(new Mention(0, 3, "Ana"), new Mention(8, 11, "Ana"));
    }

    static IntStream marks() {
        return IntStream.of(0, 1);
    }
}
