package dev.dateline.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and groups of words that mean something, and what they mean. Of two that fit, the longer one counts. */
final class Phrases {

    /**
     * A group of words that was found.
     *
     * @param meaning what the word list says of it
     * @param from the index of its first token
     * @param to the index after its last token
     */
    record Match(String meaning, int from, int to) {}

    private record Entry(List<String> words, String meaning) {}

    private final boolean exact;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> byLast = new HashMap<>();

    /**
     * Creates the list.
     *
     * @param exact whether capital letters matter
     */
    Phrases(Map<String, String> meanings, boolean exact) {
        this.exact = exact;
        meanings.forEach((phrase, meaning) -> {
            List<String> words =
                    Tokenizer.tokens(phrase).stream().map(this::word).toList();
            Entry entry = new Entry(words, meaning);
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(entry);
            byLast.computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
                    .add(entry);
        });
        Comparator<Entry> longest =
                Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed();
        byFirst.values().forEach(entries -> entries.sort(longest));
        byLast.values().forEach(entries -> entries.sort(longest));
    }

    private String word(Token token) {
        return exact ? token.text() : token.lower();
    }

    /** The longest one that begins with a token. */
    @Nullable
    Match at(Line line, int from) {
        for (Entry entry : byFirst.getOrDefault(word(line.at(from)), List.of())) {
            if (stands(entry, line, from)) {
                return new Match(entry.meaning(), from, from + entry.words().size());
            }
        }
        return null;
    }

    /** The longest one that ends before a token. */
    @Nullable
    Match before(Line line, int to) {
        for (Entry entry : byLast.getOrDefault(word(line.at(to - 1)), List.of())) {
            int from = to - entry.words().size();
            if (from >= 0 && stands(entry, line, from)) {
                return new Match(entry.meaning(), from, to);
            }
        }
        return null;
    }

    private boolean stands(Entry entry, Line line, int from) {
        for (int i = 0; i < entry.words().size(); i++) {
            if (!word(line.at(from + i)).equals(entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
