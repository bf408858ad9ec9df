package dev.dateline.draft;

import java.util.Map;
import java.util.Set;

/** Finds where a name that begins with a capital letter ends: "Kim Jong-un", "Ministry of Health", "Ursula von der Berg". */
final class NameRuns {

    private final Set<String> nameLinks;
    private final Set<String> personLinks;
    private final Set<String> headWords;
    private final Set<String> noNames;
    private final Map<String, String> numbers;

    NameRuns(Lexicon lexicon, Set<String> headWords) {
        this.nameLinks = lexicon.words("name links");
        this.personLinks = lexicon.words("person links");
        this.headWords = headWords;
        this.noNames = lexicon.words("no names");
        this.numbers = lexicon.meanings("numbers");
    }

    /** Whether a name may begin with a token. */
    boolean mayBegin(Line line, int at) {
        Token token = line.at(at);
        if (numbers.containsKey(token.lower())) {
            return false;
        }
        boolean ordinary = noNames.contains(token.text()) && !(line.at(at + 1).isCapitalised() && at > 0);
        boolean unit = token.glued() && line.at(at - 1).isNumber();
        return token.isCapitalised() && !ordinary && !unit && !line.isJoint(at - 1);
    }

    /** The index after the last token of the name that begins with a token. */
    int end(Line line, int from) {
        int to = from + 1;
        while (true) {
            int next = next(line, from, to);
            if (next == to) {
                return to;
            }
            to = next;
        }
    }

    /** The index after one more word of the name; the same index if it has no more. */
    private int next(Line line, int from, int to) {
        Token token = line.at(to);
        if (line.isJoint(to) && line.at(to + 1).isWord()) {
            return to + 2;
        }
        if (token.isCapitalised() && !noNames.contains(token.text())) {
            return to + 1;
        }
        if (token.isCapitalised()
                && line.at(to - 1).isCapitalised()
                && line.at(to + 1).isCapitalised()) {
            return to + 1;
        }
        boolean plural =
                token.glued() && (token.text().equals("'") || token.text().equals("’"));
        if (plural && line.lower(to - 1).endsWith("s") && line.at(to + 1).isCapitalised()) {
            return to + 2; // "Workers' Union"
        }
        boolean initial = token.lower().equals(".")
                && token.glued()
                && line.at(to - 1).text().length() == 1;
        if (initial && line.at(to + 1).isCapitalised()) {
            return to + 2;
        }
        return afterLinks(line, from, to);
    }

    private int afterLinks(Line line, int from, int to) {
        boolean ofBody = headWords.contains(line.at(to - 1).text())
                || headWords.contains(line.at(from).text());
        Set<String> links = ofBody ? nameLinks : personLinks;
        int next = to;
        while (next < to + 2 && links.contains(line.at(next).text())) {
            next++;
        }
        boolean goesOn = next > to
                && line.at(next).isCapitalised()
                && !noNames.contains(line.at(next).text());
        boolean and = line.lower(next - 1).equals("and") && !ofBody;
        return goesOn && !and ? next + 1 : to;
    }
}
