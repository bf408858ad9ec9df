package dev.dateline.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relation types that are written otherwise than the ones that are known, and so become terms of their own. */
final class RelationTypeSlips {

    private static final Set<String> KNOWN = Set.copyOf(KnownWords.relationTypes());

    /** Two changes of so long a word are still a slip. */
    private static final int LONG = 12;

    private static final int SHORT = 5;

    /** How many letters two words may not share that are two changes apart. */
    private static final int MOST_LETTERS = 4;

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("leader", "leaderOf"),
            Map.entry("leads", "leaderOf"),
            Map.entry("isLeaderOf", "leaderOf"),
            Map.entry("member", "memberOf"),
            Map.entry("isMemberOf", "memberOf"),
            Map.entry("worksFor", "employedBy"),
            Map.entry("worksAt", "employedBy"),
            Map.entry("employeeOf", "employedBy"),
            Map.entry("isEmployedBy", "employedBy"),
            Map.entry("sonOf", "childOf"),
            Map.entry("daughterOf", "childOf"),
            Map.entry("isChildOf", "childOf"),
            Map.entry("spouse", "spouseOf"),
            Map.entry("marriedTo", "spouseOf"),
            Map.entry("husbandOf", "spouseOf"),
            Map.entry("wifeOf", "spouseOf"),
            Map.entry("isLocatedIn", "locatedIn"),
            Map.entry("isPartOf", "partOf"),
            Map.entry("participatesIn", "participantIn"),
            Map.entry("participatedIn", "participantIn"),
            Map.entry("organizes", "organizerOf"),
            Map.entry("signatoryTo", "signatoryOf"),
            Map.entry("allyOf", "alliedWith"),
            Map.entry("opposes", "opposedTo"),
            Map.entry("wrote", "authorOf"),
            Map.entry("isAuthorOf", "authorOf"));

    private RelationTypeSlips() {}

    /** What is odd about a relation type; null if nothing is. */
    static @Nullable Remedy remedy(String type) {
        String meant = KNOWN.contains(type) ? null : meant(type);
        if (meant == null) {
            return null;
        }
        String problem = Quoted.of(type) + " would be a relation type of its own";
        return meant.equalsIgnoreCase(type)
                ? Remedy.meant(problem, meant)
                : Remedy.of(problem + Remedy.hint(meant)); // a word of one's own may be meant
    }

    /** The known type that is meant by another word; null if there is doubt. */
    static @Nullable String meant(String type) {
        String synonym = MEANT.get(type);
        return synonym == null ? near(type) : synonym;
    }

    private static @Nullable String near(String type) {
        int letters = letters(type);
        for (String known : KnownWords.relationTypes()) {
            int more = type.length() - known.length();
            boolean mayBe = more >= -2 && more <= 2 && Integer.bitCount(letters ^ letters(known)) <= MOST_LETTERS;
            if (mayBe && isNear(type, known, Suggestion.distance(type, known))) {
                return known;
            }
        }
        return null;
    }

    /** A bit for each letter of a word, large or small; words that are two changes apart differ in four at most. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i); // of the five lowest bits, which are those of the letter
        }
        return letters;
    }

    private static boolean isNear(String type, String known, int distance) {
        return distance == 0
                || (distance == 1 && type.length() > SHORT)
                || (distance == 2 && (type.length() >= LONG || haveTheSameLetters(type, known)));
    }

    private static boolean haveTheSameLetters(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }
}
