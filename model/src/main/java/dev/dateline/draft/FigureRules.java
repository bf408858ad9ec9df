package dev.dateline.draft;

import dev.dateline.draft.ChangeRules.Change;
import dev.dateline.draft.Counting.Counted;
import dev.dateline.model.Basis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of quantities: what is measured, who says so, whom and what it is about. */
final class FigureRules {

    private final QuantityFinder quantities;
    private final MeasureRules measures;
    private final ChangeRules changes;
    private final AttributionRules attributions;
    private final ReferenceRules references;
    private final Dates dates;

    FigureRules(Lexicon lexicon, Dates dates) {
        this.quantities = new QuantityFinder(lexicon);
        this.measures = new MeasureRules(lexicon);
        this.changes = new ChangeRules(lexicon);
        this.attributions = new AttributionRules(lexicon);
        this.references = new ReferenceRules(lexicon);
        this.dates = dates;
    }

    /** Every figure of a text, and its numbers without a unit. */
    FigureBook of(List<Reading> readings) {
        FigureBook book = new FigureBook();
        Counted before = null;
        for (Reading reading : readings) {
            QuantityFinder.Found found = quantities.in(reading.line(), reading.dates(), before);
            List<Quantity> all = found.quantities();
            book.begin();
            List<String> measured = new ArrayList<>();
            List<@Nullable Basis> bases = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                measured.add(measures.of(reading.line(), all, i, measured));
                add(reading, all.get(i), measured.get(i), bases, book);
            }
            found.loose().forEach(each -> book.addLoose(reading.line(), each));
            before = all.isEmpty() ? null : lastWhole(all).counted();
        }
        return book;
    }

    private static Quantity lastWhole(List<Quantity> all) {
        Quantity last = all.get(0);
        for (Quantity each : all) {
            last = each.whole() == null ? each : last;
        }
        return last;
    }

    private void add(Reading reading, Quantity quantity, String measure, List<@Nullable Basis> bases, FigureBook book) {
        Line line = reading.line();
        Change change = changes.of(line, quantity);
        Attribution attribution = attributions.of(line, quantity);
        Integer whole = quantity.whole();
        Basis basis = attribution.basis();
        if (basis == null && whole != null && whole >= 0 && whole < bases.size()) {
            basis = bases.get(whole);
        }
        bases.add(basis);
        Amount amount = quantity.spotted().amount();
        FoundFigure figure = new FoundFigure(
                change != null && change.falls() ? amount.negated() : amount,
                change != null,
                quantity.counted().unit(),
                measure,
                label(quantity.counted(), measure),
                basis,
                attribution.words(),
                references.source(reading, attribution),
                references.subject(reading, attribution),
                references.event(reading),
                references.place(reading, attribution),
                dates.timeOf(line, reading.dates()));
        int from = change == null ? quantity.from() : Math.min(change.from(), quantity.from());
        int to = change == null ? quantity.to() : Math.max(change.to(), quantity.to());
        book.add(figure, whole, line, from, to, rule(quantity, change));
    }

    /** What is counted in the words of the text, unless the measure says it already. */
    private static @Nullable String label(Counted counted, String measure) {
        String label = counted.label();
        return label == null || Slug.of(label).equals(measure) || label.equals("people") ? null : label;
    }

    private static String rule(Quantity quantity, @Nullable Change change) {
        String part = quantity.whole() == null ? "" : "part-of + ";
        return part + (change == null ? "" : "change + ") + quantity.spotted().rule();
    }
}
