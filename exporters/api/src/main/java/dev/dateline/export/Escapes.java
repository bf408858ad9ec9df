package dev.dateline.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters that a syntax has its own spelling for, such as {@code \n} for a line feed in JSON. Never changes, so threads may share
 * it.
 *
 * <pre>{@code
 * static final Escapes QUOTED = Escapes.of(Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n"));
 * }</pre>
 */
public final class Escapes {

    /** Nothing is spelled in another way. */
    public static final Escapes NONE = of(Map.of());

    /** The most characters a spelling may have. */
    static final int LONGEST = 6;

    private static final int ASCII = 0x80;

    private final boolean[] plain = new boolean[ASCII];
    private final Map<Character, byte[]> spellings;

    /** No character between ASCII and this one has a spelling. */
    private final int firstBeyondAscii;

    private Escapes(Map<Character, byte[]> spellings) {
        this.spellings = spellings;
        this.firstBeyondAscii = spellings.keySet().stream()
                .mapToInt(c -> c)
                .filter(c -> c >= ASCII)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (char c = 0; c < ASCII; c++) {
            plain[c] = !spellings.containsKey(c);
        }
    }

    /**
     * The characters and how they are spelled.
     *
     * @param spellings no surrogates; each spelling is at most six characters of ASCII
     * @return the characters and their spellings
     * @throws IllegalArgumentException if a spelling is longer or has other characters
     */
    public static Escapes of(Map<Character, String> spellings) {
        Map<Character, byte[]> bytes = new HashMap<>();
        spellings.forEach((character, spelling) -> {
            if (spelling.length() > LONGEST || spelling.chars().anyMatch(c -> c >= ASCII)) {
                throw new IllegalArgumentException("'" + spelling + "' is not at most " + LONGEST + " of ASCII");
            }
            bytes.put(character, spelling.getBytes(StandardCharsets.US_ASCII));
        });
        return new Escapes(bytes);
    }

    /** Which of the characters below U+0080 are written as they are; not to be changed. */
    boolean[] plain() {
        return plain;
    }

    /** How a character is spelled in ASCII, null if as itself. */
    byte @Nullable [] spelling(char c) {
        return c < ASCII || c >= firstBeyondAscii ? spellings.get(c) : null;
    }
}
