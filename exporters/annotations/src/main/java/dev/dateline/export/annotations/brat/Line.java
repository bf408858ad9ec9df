package dev.dateline.export.annotations.brat;

import dev.dateline.export.annotations.marked.Stretch;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a file of annotations, by its first letter. */
sealed interface Line {

    /** {@code T1	Person 0 3;8 12	Ana Quill}: a text that is marked. */
    record Mark(String id, String label, List<Stretch> stretches, String quote, Place at) implements Line {}

    /** {@code R1	memberOf Arg1:T1 Arg2:T2}: a relation. */
    record Relation(String id, String name, String from, String to, Place at) implements Line {}

    /** {@code E1	Attack:T3 Agent:T1 Place:T2}: an event, and what the others are to it. */
    record Event(String id, String trigger, List<Role> roles, Place at) implements Line {}

    /** What something is to an event. */
    record Role(String name, String target) {}

    /** {@code A1	Negation E1} or {@code A2	Tense E1 Past}: an attribute. */
    record Attribute(String name, String target, @Nullable String value, Place at) implements Line {}

    /** {@code N1	Reference T1 Wikidata:Q42	Ana Quill}: an entry somewhere else. */
    record Reference(String target, String source, String entry, Place at) implements Line {}

    /** {@code *	Equiv T1 T2}: marks that stand for each other in some way. */
    record Group(String name, List<String> targets, Place at) implements Line {}

    /** {@code #1	AnnotatorNotes T1	check this}: a note of people to themselves. */
    record Note(Place at) implements Line {}

    Pattern MARK = Pattern.compile("(?s)(\\S.*?) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)\\t(.*)");
    Pattern RELATION = Pattern.compile("(\\S+) ([^\\s:]+):(\\S+) ([^\\s:]+):(\\S+)\\s*");
    Pattern EVENT = Pattern.compile("([^\\s:]+):(\\S+)((?: [^\\s:]+:\\S+)*)\\s*");
    Pattern ATTRIBUTE = Pattern.compile("(\\S+) (\\S+)(?: (.*?))?\\s*");
    Pattern REFERENCE = Pattern.compile("(?s)(\\S+) (\\S+) ([^\\s:]+):([^\\t]+?)\\s*(?:\\t.*)?");
    Pattern GROUP = Pattern.compile("(\\S+)((?: \\S+)+)\\s*");

    /**
     * Reads a line.
     *
     * @param line without its end; not blank
     * @throws InvalidValueException if it is none; the message says how such a line is written
     */
    static Line of(String line, Place at) {
        if (line.startsWith("#")) {
            return new Note(at);
        }
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw new InvalidValueException("a line begins with an id, such as T1, and a tab");
        }
        String id = line.substring(0, tab);
        String rest = line.substring(tab + 1);
        return switch (id.charAt(0)) {
            case 'T' -> mark(id, rest, at);
            case 'R' -> relation(id, rest, at);
            case 'E' -> event(id, rest, at);
            case 'A', 'M' -> attribute(rest, at);
            case 'N' -> reference(rest, at);
            case '*' -> group(rest, at);
            default ->
                throw new InvalidValueException("a line begins with T, R, E, A, M, N, # or *, and this one does not");
        };
    }

    private static Line mark(String id, String rest, Place at) {
        Matcher parts = parts(MARK, rest, id + "<tab>Person 0 3<tab>Ana");
        List<Stretch> stretches = new ArrayList<>();
        for (String each : parts.group(2).split(";", -1)) {
            int blank = each.indexOf(' ');
            stretches.add(new Stretch(
                    Integer.parseInt(each.substring(0, blank)), Integer.parseInt(each.substring(blank + 1))));
        }
        return new Mark(id, parts.group(1), stretches, parts.group(3), at);
    }

    private static Line relation(String id, String rest, Place at) {
        Matcher parts = parts(RELATION, rest, id + "<tab>memberOf Arg1:T1 Arg2:T2");
        boolean isTurned = parts.group(2).equals("Arg2") && parts.group(4).equals("Arg1");
        return isTurned
                ? new Relation(id, parts.group(1), parts.group(5), parts.group(3), at)
                : new Relation(id, parts.group(1), parts.group(3), parts.group(5), at);
    }

    private static Line event(String id, String rest, Place at) {
        Matcher parts = parts(EVENT, rest, id + "<tab>Attack:T3 Agent:T1");
        List<Role> roles = new ArrayList<>();
        for (String each : parts.group(3).strip().split(" ", -1)) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                roles.add(new Role(each.substring(0, colon).replaceFirst("\\d+$", ""), each.substring(colon + 1)));
            }
        }
        return new Event(id, parts.group(2), roles, at);
    }

    private static Line attribute(String rest, Place at) {
        Matcher parts = parts(ATTRIBUTE, rest, "A1<tab>Negation E1");
        return new Attribute(parts.group(1), parts.group(2), parts.group(3), at);
    }

    private static Line reference(String rest, Place at) {
        Matcher parts = parts(REFERENCE, rest, "N1<tab>Reference T1 Wikidata:Q42<tab>Ana");
        return new Reference(parts.group(2), parts.group(3), parts.group(4), at);
    }

    private static Line group(String rest, Place at) {
        Matcher parts = parts(GROUP, rest, "*<tab>Equiv T1 T2");
        return new Group(parts.group(1), List.of(parts.group(2).strip().split(" ", -1)), at);
    }

    private static Matcher parts(Pattern pattern, String rest, String example) {
        Matcher parts = pattern.matcher(rest);
        if (!parts.matches()) {
            throw new InvalidValueException("this line is not whole; such lines are written " + example);
        }
        return parts;
    }
}
