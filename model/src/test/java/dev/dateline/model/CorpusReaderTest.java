package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {

    private static final String A = "{\"id\": \"a\", \"headline\": \"한 🚢\"}";
    private static final String B = "{\"id\": \"b\", \"headline\": \"h\"}";
    private static final String C = "{\"id\": \"c\", \"headline\": \"h\"}";
    private static final String ABC = A + "\n" + B + "\n" + C + "\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,%s,%s]", "[\n%s,\n%s,\n%s\n]\n", "%s\n%s\n%s\n", "%s\n%s\n%s", "%s\r\n%s\r\n%s\r\n", "%s%s%s",
                "%s %s\t%s", "\n\n%s\n\n\n%s\n%s\n\n", "[%s][%s]%s", "[][%s,%s,%s][]", "\ufeff%s\n%s\n%s\n",
                        "\ufeff[%s,%s,%s]"
            })
    void readsArticlesHoweverTheyAreStrungTogether(String form) throws IOException {
        Corpus corpus = Corpus.read(form.formatted(A, B, C));
        assertThat(corpus.lines()).isEmpty();
        assertThat(corpus.ids()).containsExactly("a", "b", "c");
        assertThat(corpus.articles().get(0).headline()).isEqualTo("한 🚢");
    }

    @Test
    void readsOneArticle() throws IOException {
        assertThat(Corpus.read(A).ids()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[ ]\n[]", "\ufeff[]"})
    void readsNothingFromAnEmptyArray(String nothing) throws IOException {
        Corpus corpus = Corpus.read(nothing);
        assertThat(corpus.articles()).isEmpty();
        assertThat(corpus.findings()).isEmpty();
        assertThat(corpus.sha256()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff"})
    void refusesToReadNothingFromNothing(String nothing) throws IOException {
        Corpus corpus = Corpus.read(nothing);
        assertThat(corpus.articles()).isEmpty();
        assertThat(corpus.lines())
                .containsExactly("in:1:1: error: there is no article here; if none is meant, write []");
        assertThat(corpus.sha256()).hasSize(1);
    }

    @Test
    void oneOfSeveralInputsIsEnough() throws IOException {
        Input nothing = Corpus.input("1", "");
        assertThat(Corpus.read(nothing, Corpus.input("2", A)).findings()).isEmpty();
        assertThat(Corpus.read(nothing, Corpus.input("2", "[]")).findings()).isEmpty();
        assertThat(Corpus.read(nothing, Corpus.input("2", "\n")).lines())
                .containsExactly(
                        "1:1:1: error: there is no article here or in any other input; if none is meant, write []");
        assertThat(Corpus.read(nothing, Corpus.input("2", "{}")).findings())
                .extracting(Finding::kind)
                .containsOnly(FindingKind.MISSING_FIELD);
    }

    @Test
    void readsManyEmptyArrays() throws IOException {
        assertThat(Corpus.read("[]".repeat(100_000) + A).ids()).containsExactly("a");
    }

    @Test
    void readsWhatIsGzipped() throws IOException {
        assertThat(Corpus.read(GunzipTest.gzip(ABC)).ids()).containsExactly("a", "b", "c");
    }

    @Test
    void readsWhatIsGzippedInSeveralMembers() throws IOException {
        byte[] members = GunzipTest.join(
                GunzipTest.gzip(A + "\n" + B.substring(0, 9)),
                GunzipTest.gzip(""),
                GunzipTest.gzip(B.substring(9) + "\n" + C));
        assertThat(Corpus.read(members).ids()).containsExactly("a", "b", "c");
    }

    @Test
    void readsFromAPipeThatGivesOneByteAtATime() throws IOException {
        byte[] members = GunzipTest.join(GunzipTest.gzip(A), GunzipTest.gzip(B + C));
        assertThat(Corpus.read(new Input("-", () -> new Dribble(utf8(ABC)))).ids())
                .containsExactly("a", "b", "c");
        assertThat(Corpus.read(new Input("-", () -> new Dribble(utf8("\ufeff" + ABC))))
                        .ids())
                .containsExactly("a", "b", "c");
        assertThat(Corpus.read(new Input("-", () -> new Dribble(members))).ids())
                .containsExactly("a", "b", "c");
    }

    @Test
    void readsInputsInTheirOrder() throws IOException {
        Corpus corpus = Corpus.read(Corpus.input("1", C), Corpus.input("2", ""), Corpus.input("3", A + B));
        assertThat(corpus.ids()).containsExactly("c", "a", "b");
        assertThat(corpus.sha256()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "X-UTF-16LE-BOM", "X-UTF-32LE-BOM"})
    void refusesOtherEncodings(String charset) throws IOException {
        Corpus corpus = Corpus.read(A.getBytes(Charset.forName(charset)));
        assertThat(corpus.articles()).isEmpty();
        assertThat(corpus.lines())
                .containsExactly(
                        "in:1:1: error: the input cannot be read: it is not UTF-8, but looks like UTF-16 or UTF-32;"
                                + " convert it to UTF-8");
    }

    @Test
    void takesTheSha256OfWhatIsStored() throws IOException, NoSuchAlgorithmException {
        byte[] plain = utf8("\ufeff" + ABC);
        byte[] zipped = GunzipTest.join(GunzipTest.gzip(A), GunzipTest.gzip(B));
        byte[] broken = utf8("{\n" + "x".repeat(100_000));
        assertThat(Corpus.read(Corpus.input("1", plain), Corpus.input("2", zipped), Corpus.input("3", broken))
                        .sha256())
                .containsExactly(sha256(plain), sha256(zipped), sha256(broken));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"x\", \"headline\": oops} | 2:25 | 'oops' is no JSON value; a text stands in double quotes, and nothing else without them but numbers, true, false and null",
                "{\"id\": \"x\",} | 2:12 | there is a comma before the last '}'; remove it",
                "{\"id\": \"x\" | 3:1 | a comma is missing before '{', or something stands there that does not belong",
                "oops | 2:1 | 'oops' is no JSON value; a text stands in double quotes, and nothing else without them but numbers, true, false and null",
                "] | 2:1 | ']' closes something that was not opened",
                "// none | 2:1 | JSON has no comments; remove what begins with '/'",
            })
    void skipsALineThatIsNoJson(String line, String at, String problem) throws IOException {
        Corpus corpus = Corpus.read(A + "\n" + line + "\n" + B + "\n" + C);
        assertThat(corpus.ids()).containsExactly("a", "b", "c");
        assertThat(corpus.lines())
                .containsExactly(
                        "in:" + at + ": error: this is not JSON: " + problem + "; the rest of line 2 was skipped");
    }

    @Test
    void skipsEachLineThatIsNoJson() throws IOException {
        Corpus corpus = Corpus.read("{1}\r\n" + A + "\r\n{2}\r\n{3}\r\n" + B + "\r\n{\"id\": \"\r\n");
        assertThat(corpus.ids()).containsExactly("a", "b");
        assertThat(corpus.findings())
                .extracting(finding -> ((Location) finding.at()).line())
                .containsExactly(1L, 3L, 4L, 6L);
        assertThat(corpus.problems()).last().asString().endsWith("; nothing after it was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,\n{1},\n%s]", "[%s,\n%s", "%s\n{\n  1\n}\n%s\n", "%s\noops\noops\n%s"})
    void readsNoFurtherWhereItIsNotClearWhatIsMeant(String form) throws IOException {
        Corpus corpus = Corpus.read(form.formatted(A, B));
        assertThat(corpus.ids()).startsWith("a");
        assertThat(corpus.problems()).singleElement().asString().endsWith("; nothing after it was read");
    }

    @Test
    void goesOnWithTheNextInputAfterOneThatIsBroken() throws IOException {
        Corpus corpus =
                Corpus.read(Corpus.input("1", "{"), Corpus.input("2", GunzipTest.gzip("[")), Corpus.input("3", A));
        assertThat(corpus.ids()).containsExactly("a");
        assertThat(corpus.findings())
                .extracting(finding -> finding.at().input())
                .containsExactly("1", "2");
    }

    @Test
    void noticesThatAGzippedInputIsCutOff() throws IOException {
        byte[] zipped = GunzipTest.gzip(ABC);
        Corpus corpus = Corpus.read(Arrays.copyOf(zipped, zipped.length - 4));
        assertThat(corpus.ids()).containsExactly("a", "b", "c");
        assertThat(corpus.lines())
                .containsExactly("in:4:1: error: the input cannot be read any further: the gzipped data is cut off");
        assertThat(corpus.sha256()).isEmpty();
        assertThat(Corpus.read(Arrays.copyOf(zipped, 5)).problems())
                .containsExactly("the input cannot be read: the gzipped data is cut off");
    }

    @Test
    void reportsAStreamThatFails() throws IOException {
        InputStream beginning = new ByteArrayInputStream(utf8(ABC.substring(0, 50)));
        Input failing = new Input("-", () -> new SequenceInputStream(beginning, new BrokenWire()));
        Corpus corpus = Corpus.read(failing, Corpus.input("2", C));
        assertThat(corpus.problems()).containsExactly("the input cannot be read any further: the wire broke");
        assertThat(corpus.ids()).containsExactly("a", "c");
        assertThat(corpus.sha256()).hasSize(1);
    }

    private static final class BrokenWire extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the wire broke");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }

    @Test
    void reportsAFileThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.json");
        Path there = Files.writeString(folder.resolve("there.json"), A);
        Corpus corpus = Corpus.read(Input.file(missing), Input.file(there));
        assertThat(corpus.lines())
                .containsExactly(missing + ":1:1: error: the input cannot be read: there is no such file");
        assertThat(corpus.ids()).containsExactly("a");
        assertThat(Corpus.read(Input.file(folder)).problems()).hasSize(1);
    }

    @Test
    void countsColumnsInCodePoints() throws IOException {
        String first = "[{\"id\": \"a\", \"headline\": \"한국 🚢🇿🇿 e\u0301\", \"url\": \"x\", \"language\": \"y_z\"},";
        String second = " {\"standfirst\": \"مرسى\", \"id\": \"한\", \"headline\": \"h\"}]";
        assertThat(Corpus.read(first + "\n" + second).findings())
                .extracting(Finding::at)
                .containsExactly(
                        new Location("in", 1, column(first, "\"x\"")),
                        new Location("in", 1, column(first, "\"y_z\"")),
                        new Location("in", 2, column(second, "\"한\"")));
    }

    private static long column(String line, String value) {
        return line.substring(0, line.indexOf(value)).codePoints().count() + 1;
    }

    @Test
    void countsLinesThatEndWithCarriageReturnAndLineFeed() throws IOException {
        Corpus corpus = Corpus.read(
                "{\r\n  \"id\": \"a\",\r\n  \"headline\": \"한\", \"url\": \"x\"\r\n}\r\n{\"id\": \"b\"}\r\n");
        assertThat(corpus.findings())
                .extracting(finding -> finding.at() + " " + finding.pointer())
                .containsExactly("in:3:27 /url", "in:5:1 ");
    }

    @Test
    void countsColumnsBehindALongText() throws IOException {
        String text = "한🚢".repeat(100_000);
        Corpus corpus = Corpus.read("{\"id\": \"a\", \"text\": \"" + text + "\", \"headline\": 1}");
        assertThat(corpus.lines())
                .containsExactly("in:1:200037: error: this is a number; write \"1\" (article 'a', /headline)");
    }

    @Test
    void countsColumnsOfEveryArticleOnALongLine() throws IOException {
        String article = "{\"headline\": \"한🚢\", \"id\": \"é\"} ";
        long length = article.codePoints().count();
        List<Finding> findings = Corpus.read(article.repeat(3000)).findings();
        assertThat(findings).hasSize(3000);
        for (int i = 0; i < findings.size(); i++) {
            assertThat(findings.get(i).at()).isEqualTo(new Location("in", 1, i * length + column(article, "\"é\"")));
        }
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() throws IOException {
        Corpus corpus = Corpus.read("""
                {"id": "a", "headline": "h",
                 "languages": "en",
                 "entities": [{"id": "e", "type": "Ship", "name": "n"}],
                 "figures": [{"id": "f", "measure": "m", "unit": "u", "best": "600", "includedIn": "g"}]}
                """);
        assertThat(corpus.lines())
                .containsExactly(
                        "in:2:15: error: there is no field 'languages'; did you mean 'language'? (article 'a', /languages)",
                        "in:3:35: error: 'Ship' is not an entity type; known are Agreement, Country, Event, Group,"
                                + " Organization, Person, Place, Work (article 'a', /entities/0/type)",
                        "in:4:63: error: this is a string; write 600 (article 'a', /figures/0/best)",
                        "in:4:84: error: the article has no figure 'g'; known are f (article 'a', /figures/0/includedIn)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "100e2147483647", "-1e-99999999999"})
    void isNotImpressedByHugeExponents(String number) throws IOException {
        Corpus corpus =
                Corpus.read("{\"id\": \"a\", \"headline\": \"h\", \"figures\": [{\"id\": \"f\", \"measure\": \"m\","
                        + " \"unit\": \"u\", \"best\": " + number + "}]}" + B);
        assertThat(corpus.findings()).extracting(Finding::pointer).containsExactly("/figures/0/best");
        assertThat(corpus.ids()).containsExactly("b");
    }

    @Test
    void isNotImpressedByHugeNumbers() throws IOException {
        Corpus corpus = Corpus.read("{\"id\": \"a\", \"headline\": " + "9".repeat(1_000_000) + "}" + B);
        assertThat(corpus.problems()).containsExactly("this is a number; write a string");
        assertThat(corpus.ids()).containsExactly("b");
    }

    @Test
    void isNotImpressedByDeepNesting() throws IOException {
        assertThat(Corpus.read("[".repeat(100_000)).problems())
                .singleElement()
                .asString()
                .startsWith("this is too much to read: there are more than 64 arrays and objects in each other");
        assertThat(Corpus.read("{\"a\":".repeat(100_000) + "\n" + B).ids()).containsExactly("b");
    }

    @Test
    void opensNothingBeforeItIsAsked() throws IOException {
        Input never = new Input("never", () -> {
            throw new AssertionError("opened");
        });
        try (CorpusReader reader = new CorpusReader(List.of(never))) {
            assertThat(reader.sha256()).isEmpty();
        }
    }
}
