package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** The text is written with a bar between its sentences. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "en; It rained.|The quay flooded!|Did anyone drown?|Nobody.",
                "en; Gov. Orla Fenwhistle spoke.|Dr. Pell Ditherby and Sgt. Brack listened.",
                "en; The U.S. Navy came.|So did the U.N. Security Council.",
                "en; It sailed for the U.S.|The crew stayed.",
                "en; She was born on Jan. 5, 2031.|He followed on Feb. 28.",
                "en; It was built by J. R. R. Brackwater.|K. Mizzle paid.",
                "en; They took boat No. 7 at 5 p.m. on Monday.|It held 3.5 tons.",
                "en; Brindle & Sons Inc. Chairman Quill left.|The heir came.",
                "en; “We are done.”|The mayor left.",
                "en; He left (nobody knew why.)|Then she came.",
                "en; What?!|Never!!|Well… perhaps.",
                "en; Some take ferries, i.e. Aurora, e.g. Boreas, and so on.",
                "de; Am Kai stand z. B. Frau Dr. Nebel.|Die Fähre kam nicht.",
                "de; Es waren ca. 40 Menschen an Bord, d. h. fast alle.|Danach war Ruhe.",
                "fr; M. Brume est venu.|Mme. Fenouil aussi.",
                "es; El Sr. Niebla llegó.|La Sra. Bruma no.",
                "ja; 船が着いた。|四十人が降りた。",
                "hi; नाव आई।|सब उतरे।",
                "; Prof. Nebula spoke.|Nobody knew the language.",
                "x-mizzle; Prof. Nebula spoke.|Nobody knew the language.",
            })
    void endWhereTheyEnd(@Nullable String language, String marked) {
        List<String> expected = List.of(marked.split("\\|", -1));
        String text = String.join(language != null && language.equals("ja") ? "" : " ", expected);
        assertThat(all(text, language)).isEqualTo(expected);
    }

    @Test
    void doNotGoOnInTheNextParagraph() {
        String text = "By Orla Fenwhistle\r\n\r\nIt rained all\nday. It\rstopped\n\nat Dr.\n\nNebel";
        assertThat(all(text, "en"))
                .containsExactly("By Orla Fenwhistle", "It rained all\nday.", "It\rstopped", "at Dr.", "Nebel");
    }

    @Test
    void thatARangeTouchesAreJoinedByOneBlank() {
        String text = "🚢 came.   It left. \u00a0\n\n It sank.";
        Sentences sentences = Sentences.of(text, "en");
        assertThat(sentences.touching(0, 1)).isEqualTo("🚢 came.");
        assertThat(sentences.touching(6, 12)).isEqualTo("🚢 came. It left.");
        assertThat(sentences.touching(10, 25)).isEqualTo("It left. It sank.");
        assertThat(sentences.touching(0, text.codePointCount(0, text.length())))
                .isEqualTo("🚢 came. It left. It sank.");
        assertThat(sentences.touching(20, 22)).isEmpty();
    }

    @Test
    void ofEveryTextTouchEveryRangeOfIt() {
        for (long seed = 1; seed <= 20; seed++) {
            Article article = new RandomArticles(seed).next();
            String text = article.text() == null ? "a" : article.text();
            Sentences sentences = Sentences.of(text, article.language());
            for (NumberedMention numbered : article.mentions()) {
                Mention mention = numbered.mention();
                String touched = sentences.touching(mention.start(), mention.end());
                for (String line : mention.quote().strip().split("\\R", -1)) {
                    assertThat(squeezed(touched)).contains(squeezed(line));
                }
            }
        }
    }

    @Test
    void doNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertThat(all("I. Dr. İnci came. It rained.", "tr")).hasSize(2);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String squeezed(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The sentences of a text, found by asking for every code point of it. */
    private static List<String> all(String text, @Nullable String language) {
        Sentences sentences = Sentences.of(text, language);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < text.codePointCount(0, text.length()); i++) {
            String touched = sentences.touching(i, i + 1);
            if (!touched.isEmpty() && (all.isEmpty() || !touched.equals(all.get(all.size() - 1)))) {
                all.add(touched);
            }
        }
        return all;
    }

    @Test
    void areListedWithTheirOffsets() {
        String text = "🚢 It rained. \u00A0Gov. Plim stayed.\n\n\u200B\n\n Then\r\nhe left!";
        assertThat(Sentences.of(text, "en").all())
                .extracting(each -> each.start() + "-" + each.end() + " " + each.quote())
                .containsExactly("0-12 🚢 It rained.", "14-31 Gov. Plim stayed.", "37-51 Then\r\nhe left!");
    }
}
