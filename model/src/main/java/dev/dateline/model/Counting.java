package dev.dateline.model;

import java.text.Normalizer;

/** The ways in which programs count the characters of a text. Offsets of mentions count code points. */
enum Counting {
    CODE_POINTS("code points") {
        @Override
        int weight(String text, int from, int to) {
            return 1;
        }
    },
    UTF_16("UTF-16 units") {
        @Override
        int weight(String text, int from, int to) {
            return to - from;
        }
    },
    BYTES("bytes") {
        @Override
        int weight(String text, int from, int to) {
            int c = text.codePointAt(from);
            return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        }
    },
    LINE_ENDS_AS_ONE("a CR LF as one") {
        @Override
        int end(String text, int from) {
            return text.startsWith("\r\n", from) ? from + 2 : super.end(text, from);
        }

        @Override
        int weight(String text, int from, int to) {
            return 1;
        }
    },
    LINE_ENDS_AS_TWO("a line end as two") {
        @Override
        int weight(String text, int from, int to) {
            boolean alone = text.charAt(from) == '\n' && (from == 0 || text.charAt(from - 1) != '\r');
            return alone ? 2 : 1;
        }
    },
    COMPOSED("composed characters") {
        @Override
        int end(String text, int from) {
            return clusterEnd(text, from);
        }

        @Override
        int weight(String text, int from, int to) {
            return length(text, from, to, Normalizer.Form.NFC);
        }
    },
    DECOMPOSED("decomposed characters") {
        @Override
        int weight(String text, int from, int to) {
            return length(text, from, to, Normalizer.Form.NFD);
        }
    },
    BLANKS_AS_HALF("two blanks as one") {
        @Override
        int end(String text, int from) {
            return text.startsWith("  ", from) ? from + 2 : super.end(text, from);
        }

        @Override
        int weight(String text, int from, int to) {
            return 1;
        }
    },
    BLANKS_AS_ONE("several blanks as one") {
        @Override
        int end(String text, int from) {
            int end = super.end(text, from);
            while (isBlank(text, from) && end < text.length() && isBlank(text, end)) {
                end++;
            }
            return end;
        }

        @Override
        int weight(String text, int from, int to) {
            return 1;
        }
    },
    ENTITIES_AS_ONE("an HTML entity as one") {
        @Override
        int end(String text, int from) {
            int end = text.charAt(from) == '&' ? Folded.entityEnd(text, from) : -1;
            return end > 0 ? end : super.end(text, from);
        }

        @Override
        int weight(String text, int from, int to) {
            return 1;
        }
    },
    VISIBLE("no characters of no width") {
        @Override
        int weight(String text, int from, int to) {
            int c = text.codePointAt(from);
            return Blanks.isBlank(c) && !Blanks.isSpace(c) ? 0 : 1;
        }
    };

    private final String what;

    Counting(String what) {
        this.what = what;
    }

    /** What it counts, for messages. */
    String what() {
        return what;
    }

    /** The char index after what is counted together from a char index on. */
    int end(String text, int from) {
        return from + Character.charCount(text.codePointAt(from));
    }

    /** What is counted for some chars that are counted together. */
    abstract int weight(String text, int from, int to);

    private static boolean isBlank(String text, int index) {
        char c = text.charAt(index);
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private static int clusterEnd(String text, int from) {
        int before = text.codePointAt(from);
        int end = from + Character.charCount(before);
        while (end < text.length()) {
            int after = text.codePointAt(end);
            if (!Clusters.cutsCharacter(text, end, before, after)) {
                break;
            }
            before = after;
            end += Character.charCount(after);
        }
        return end;
    }

    private static int length(String text, int from, int to, Normalizer.Form form) {
        if (to - from == 1 && text.charAt(from) < 0x80) {
            return 1;
        }
        String normal = Normalizer.normalize(text.substring(from, to), form);
        return normal.codePointCount(0, normal.length());
    }
}
