package dev.dateline.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language, from one file. A section begins with its name in brackets; a line is words, or words, an equals
 * sign and what they mean; a line that begins with a number sign and a blank is a remark. Immutable and thread-safe.
 */
final class Lexicon {

    private final String resource;
    private final Map<String, Map<String, String>> sections = new HashMap<>();

    private Lexicon(String resource, List<String> lines) {
        this.resource = resource;
        Map<String, String> section = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = new LinkedHashMap<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                String[] parts = line.split(" = ", 2);
                section.put(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
            }
        }
    }

    static Lexicon of(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Lexicon(resource, text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a section with what they mean, in their order. */
    Map<String, String> lines(String section) {
        Map<String, String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException(resource + " has no section [" + section + "]");
        }
        return lines;
    }

    /** Every single word of a section. */
    Set<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        lines(section).keySet().forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return words;
    }

    /** The words of a section, each with the meaning of its line. */
    Map<String, String> meanings(String section) {
        Map<String, String> meanings = new HashMap<>();
        lines(section).forEach((words, meaning) -> {
            for (String word : words.split(" ", -1)) {
                meanings.put(word, meaning);
            }
        });
        return meanings;
    }

    /** The lines of a section as groups of words; those that mean the same stand in one line with a bar between. */
    Phrases phrases(String section) {
        return new Phrases(alternatives(section), false);
    }

    /** The same, in their exact spelling. */
    Phrases names(String section) {
        return new Phrases(alternatives(section), true);
    }

    private Map<String, String> alternatives(String section) {
        Map<String, String> all = new LinkedHashMap<>();
        lines(section).forEach((phrases, meaning) -> {
            for (String phrase : phrases.split(" \\| ", -1)) {
                all.put(phrase.strip(), meaning);
            }
        });
        return all;
    }
}
