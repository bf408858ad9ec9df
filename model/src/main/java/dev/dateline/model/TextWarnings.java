package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is odd about texts for people: HTML in them, and characters that were lost on the way. */
final class TextWarnings {

    private static final char LOST = '\uFFFD';

    private final Findings findings;

    TextWarnings(Findings findings) {
        this.findings = findings;
    }

    void check(@Nullable String text, Pointer of, String field) {
        if (text != null && (text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.indexOf(LOST) >= 0)) {
            tell(text, of.field(field));
        }
    }

    /** Checks texts none of which was left out when they were read. */
    void checkAll(List<String> texts, Pointer of, String field) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.indexOf(LOST) >= 0) {
                tell(text, findings.item(of.field(field), text, i));
            }
        }
    }

    private void tell(String text, Pointer at) {
        Markup.Found html = Markup.first(text);
        if (html != null) {
            findings.warning(
                    FindingKind.HTML,
                    at,
                    Quoted.of(text.substring(html.start(), html.end())) + " at code point "
                            + text.codePointCount(0, html.start())
                            + " is HTML; write plain text, without tags and with the characters themselves");
        }
        int lost = text.indexOf(LOST);
        if (lost >= 0) {
            findings.warning(
                    FindingKind.LOST_CHARACTER,
                    at,
                    "U+FFFD at code point " + text.codePointCount(0, lost)
                            + " stands for a character that was lost in a conversion; write the one that was there");
        }
    }
}
