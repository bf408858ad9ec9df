package dev.dateline.export.annotations.marked;

import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.KnownWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people call relations, and the types of relations that are meant. */
final class RelationName {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private static final Set<String> EQUIVALENCES = Set.of(
            "alias",
            "aliasof",
            "anaphora",
            "coref",
            "coreference",
            "equiv",
            "equivalence",
            "equivalent",
            "identical",
            "identity",
            "same",
            "sameas");

    private static final Set<String> PLACES = Set.of("place", "loc", "location", "atloc", "venue");

    /** Names that collections of annotated texts use for what is a known type. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("basedin", "locatedIn"),
            Map.entry("orgbasedin", "locatedIn"),
            Map.entry("located", "locatedIn"),
            Map.entry("employeeof", "employedBy"),
            Map.entry("employment", "employedBy"),
            Map.entry("workfor", "employedBy"),
            Map.entry("headof", "leaderOf"),
            Map.entry("marriedto", "spouseOf"),
            Map.entry("participant", "participantIn"),
            Map.entry("organizer", "organizerOf"),
            Map.entry("signatory", "signatoryOf"));

    /** Those that name the object of an event or an agreement, and so are to be read from there. */
    private static final Set<String> BACKWARDS = Set.of("participant", "organizer", "signatory");

    /** The known types by their letters. */
    private static final Map<String, String> KNOWN = known();

    private RelationName() {}

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>(OTHERS);
        KnownWords.relationTypes().forEach(type -> known.put(Meaning.letters(type), type));
        return Map.copyOf(known);
    }

    /** Whether it says that two regions speak of one thing. */
    static boolean isEquivalence(String name) {
        return EQUIVALENCES.contains(Meaning.letters(name));
    }

    /** Whether what has this role is where an event took place. */
    static boolean isPlace(String role) {
        return PLACES.contains(Meaning.letters(role));
    }

    /** Whether a name says what something is to an event or an agreement, where the type says it the other way round. */
    static boolean isBackwards(String name) {
        return BACKWARDS.contains(Meaning.letters(name));
    }

    /** The known type that a name means, or the property of schema.org that it is; null if it is none. */
    static @Nullable String known(String name) {
        String type = KNOWN.get(Meaning.letters(name));
        if (type != null) {
            return type;
        }
        String property = name.replaceFirst("^(schema:|https?://schema\\.org/)", "");
        return property.matches("[a-z][A-Za-z]*") ? RelationTerms.typeOf(Terms.SCHEMA + property) : null;
    }

    /** A name as types are written; null if it has no word for that. */
    static @Nullable String asType(String name) {
        StringBuilder type = new StringBuilder();
        for (Matcher words = WORD.matcher(name); words.find(); ) {
            String word = words.group();
            boolean shouts = word.equals(word.toUpperCase(Locale.ROOT));
            String plain = shouts ? word.toLowerCase(Locale.ROOT) : word;
            String first = plain.substring(0, 1);
            type.append(type.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                    .append(plain.substring(1));
        }
        return type.isEmpty() || Character.isDigit(type.charAt(0)) ? null : type.toString();
    }
}
