package dev.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two-letter codes of a standard, and what people write instead of them. One code a line; after a blank come the
 * longer code, the name and other words, divided by {@code |}. Immutable and thread-safe.
 */
final class CodeList {

    private static final int LETTERS = 26;

    private final boolean[] assigned = new boolean[LETTERS * LETTERS];
    private final Map<String, String> codes = new HashMap<>();

    private CodeList(String lines) {
        lines.lines().forEach(line -> {
            String code = line.substring(0, 2);
            assigned[index(code)] = true;
            for (String word : line.substring(2).strip().split("\\|", -1)) {
                codes.put(word.toLowerCase(Locale.ROOT), code);
            }
        });
    }

    static CodeList of(String resource) {
        try (InputStream in = CodeList.class.getResourceAsStream(resource)) {
            return new CodeList(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text begins with a code, in letters of either case. */
    boolean isAssigned(String text) {
        int index = text.length() < 2 ? -1 : index(text);
        return index >= 0 && assigned[index];
    }

    private static int index(String code) {
        int first = (code.charAt(0) | 0x20) - 'a';
        int second = (code.charAt(1) | 0x20) - 'a';
        boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
        return letters ? first * LETTERS + second : -1;
    }

    /** The code that a word stands for; null if none is known. */
    @Nullable
    String meant(String word) {
        return word.isEmpty() ? null : codes.get(word.toLowerCase(Locale.ROOT));
    }
}
