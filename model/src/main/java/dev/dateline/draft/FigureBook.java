package dev.dateline.draft;

import dev.dateline.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what is one figure: the text may say the same more than once. Not thread-safe. */
final class FigureBook {

    /** What is said at one place; the whole is the index of another one of them, or null. */
    private record Said(FoundFigure figure, @Nullable Integer whole, Mention mention, String sentence, String rule) {}

    /** All that makes a figure another one: what is said of it, and of what it is a part of. */
    private record Key(FoundFigure figure, @Nullable Key whole) {}

    private final List<Said> all = new ArrayList<>();
    private final List<LooseNumber> loose = new ArrayList<>();
    /** The index of the first figure of this sentence, and that of the last whole of the one before. */
    private int first;

    private @Nullable Integer before;

    /** Begins the next sentence. */
    void begin() {
        Integer last = null;
        for (int i = first; i < all.size(); i++) {
            last = all.get(i).whole() == null ? Integer.valueOf(i) : last;
        }
        before = last;
        first = all.size();
    }

    void add(FoundFigure figure, @Nullable Integer whole, Line line, int from, int to, String rule) {
        Integer index = whole == null ? null : whole == Quantity.BEFORE ? before : Integer.valueOf(first + whole);
        all.add(new Said(figure, index, line.mention(from, to), line.sentence().quote(), rule));
    }

    void addLoose(Line line, AmountGrammar.Loose each) {
        loose.add(new LooseNumber(
                line.mention(each.from(), each.to()), line.sentence().quote(), each.why()));
    }

    List<LooseNumber> loose() {
        return loose;
    }

    /** The figures, in the order of the text. */
    List<Candidate> candidates() {
        Map<Key, List<Said>> byKey = new LinkedHashMap<>();
        Map<Key, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Key key = key(i, all.size());
            byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(all.get(i));
            ids.putIfAbsent(key, "f" + (ids.size() + 1));
        }
        List<Candidate> candidates = new ArrayList<>();
        byKey.forEach((key, said) -> {
            List<Mention> mentions = said.stream().map(Said::mention).distinct().toList();
            String whole = key.whole() == null ? null : ids.get(key.whole());
            String id = ids.getOrDefault(key, "");
            candidates.add(new Candidate.OfFigure(
                    key.figure().figure(id, whole, mentions),
                    said.get(0).sentence(),
                    said.get(0).rule()));
        });
        return candidates;
    }

    /** Follows a figure to its wholes; not in circles, should there be any. */
    private Key key(int index, int patience) {
        Said said = all.get(index);
        Integer whole = said.whole();
        if (whole == null || whole == index || whole >= all.size() || patience == 0) {
            return new Key(said.figure(), null);
        }
        return new Key(said.figure(), key(whole, patience - 1));
    }
}
