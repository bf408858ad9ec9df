package dev.dateline.export.annotations.marked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for quotes that are not where they should be. For one thread at a time. */
final class QuoteSearch {

    /** White space, and what some tools write for a line end. */
    private static final Pattern GAP = Pattern.compile("(?:\\s|\\\\n)+");

    /**
     * The places that have a quote.
     *
     * @param first those that were met first, two at most
     */
    record Found(List<Span> first) {

        boolean isNowhere() {
            return first.isEmpty();
        }

        boolean isOnce() {
            return first.size() == 1;
        }
    }

    private final String text;
    private final Map<String, Found> found = new HashMap<>();

    QuoteSearch(String text) {
        this.text = text;
    }

    /** The words with every gap between them as one blank. */
    static String folded(String words) {
        return GAP.matcher(words).replaceAll(" ");
    }

    /** Where a quote stands as whole words; if there is no such place, where it stands inside of words. */
    Found find(String quote) {
        return found.computeIfAbsent(quote, this::search);
    }

    private Found search(String quote) {
        String folded = folded(quote).strip();
        if (folded.isEmpty()) {
            return new Found(List.of());
        }
        Pattern words = Pattern.compile(
                Stream.of(folded.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        List<Span> whole = first(words, true);
        return new Found(whole.isEmpty() ? first(words, false) : whole);
    }

    private List<Span> first(Pattern words, boolean isWhole) {
        Matcher matcher = words.matcher(text);
        Stream.Builder<Span> spans = Stream.builder();
        int number = 0;
        for (int from = 0; number < 2 && from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
            if (!isWhole || (isBreak(matcher.start()) && isBreak(matcher.end()))) {
                int start = text.codePointCount(0, matcher.start());
                String quote = matcher.group();
                spans.add(new Span(start, start + quote.codePointCount(0, quote.length()), quote, matcher.start()));
                number++;
            }
        }
        return spans.build().toList();
    }

    /** Whether no word or number goes on at a char index. */
    private boolean isBreak(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}
