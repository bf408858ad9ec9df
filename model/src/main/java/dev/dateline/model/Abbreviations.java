package dev.dateline.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the full stop of an abbreviation from the full stop of a sentence. Immutable and thread-safe. */
final class Abbreviations {

    private static final String RESOURCE = "abbreviations.txt";
    private static final Map<String, Map<String, Set<String>>> LISTS = read();
    private static final Map<String, Abbreviations> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Never the end of a sentence: titles, above all. */
    private final Set<String> open;
    /** No end before a number. */
    private final Set<String> beforeNumber;
    /** No end unless a word follows that sentences begin with. */
    private final Set<String> either;

    private final Set<String> beginners;

    private Abbreviations(String language) {
        this.open = words("open", language);
        this.beforeNumber = words("before-number", language);
        this.either = words("either", language);
        this.beginners = words("beginners", language);
    }

    /** The abbreviations of a language, given by its code; those that all languages share if it is none of the known. */
    static Abbreviations of(String language) {
        return BY_LANGUAGE.computeIfAbsent(LISTS.containsKey(language) ? language : "*", Abbreviations::new);
    }

    private static Set<String> words(String list, String language) {
        Set<String> words = new TreeSet<>();
        for (String each : List.of("*", language)) {
            words.addAll(LISTS.getOrDefault(each, Map.of()).getOrDefault(list, Set.of()));
        }
        return Set.copyOf(words);
    }

    /**
     * Whether what looks like a sentence goes on.
     *
     * @param begin where it begins
     * @param end where it seems to end, after the white space that follows; not the end of the text
     */
    boolean continues(String text, int begin, int end) {
        int stop = end - 1;
        while (stop > begin && Blanks.isSpace(text.charAt(stop))) {
            stop--;
        }
        if (text.charAt(stop) != '.') {
            return false;
        }
        String last = wordBefore(text, begin, stop);
        String next = wordAt(text, end);
        if (open.contains(last)) {
            return true;
        }
        if (beforeNumber.contains(last) && !next.isEmpty() && Character.isDigit(next.codePointAt(0))) {
            return true;
        }
        boolean mayGoOn = either.contains(last) || isInitial(text, stop, last) || hasInnerStops(last);
        return mayGoOn && !beginners.contains(next);
    }

    /** "J." and the like: one capital letter. */
    private static boolean isInitial(String text, int stop, String word) {
        return !word.isEmpty()
                && word.codePointCount(0, word.length()) == 1
                && Character.isUpperCase(text.codePointBefore(stop));
    }

    /** "u.s", "p.m": single letters with full stops between them. */
    private static boolean hasInnerStops(String word) {
        boolean letter = false;
        int stops = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            boolean stop = word.charAt(i) == '.';
            if (stop != letter) {
                return false;
            }
            stops += stop ? 1 : 0;
            letter = !stop;
        }
        return stops > 0;
    }

    private static String wordBefore(String text, int begin, int stop) {
        int from = stop;
        while (from > begin && isPartOfWord(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return text.substring(from, stop).toLowerCase(Locale.ROOT);
    }

    private static String wordAt(String text, int begin) {
        int from = begin;
        while (from < text.length() && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isPartOfWord(int codePoint) {
        return codePoint == '.' || Character.isLetterOrDigit(codePoint);
    }

    /** The lists by language and name. */
    private static Map<String, Map<String, Set<String>>> read() {
        Map<String, Map<String, Set<String>>> lists = new HashMap<>();
        try (InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.split(" ", -1);
                    lists.computeIfAbsent(words[0], language -> new HashMap<>())
                            .computeIfAbsent(words[1], list -> new TreeSet<>())
                            .addAll(List.of(words).subList(2, words.length));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
