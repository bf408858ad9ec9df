package dev.dateline.export.rdf;

import dev.dateline.export.Provenance;
import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many triples there have to be, counted from what is there to be said and not from how it is said. */
final class TripleCount {

    private TripleCount() {}

    static long of(Provenance origin) {
        long dataset = 2;
        long generation = 2;
        long tool = 3;
        long input = 3;
        return dataset + generation + tool + input * origin.inputSha256().size();
    }

    static long of(Article article) {
        long itself = 2
                + given(article.standfirst(), article.language(), article.publisher(), article.url(), article.text())
                + of(article.published())
                + article.entities().size();
        long author = 4;
        long mention = 3 + 4 + 2 + 3;
        long measure = 3;
        return itself
                + author * article.authors().size()
                + mention * article.mentions().size()
                + measure
                        * article.figures().stream()
                                .map(Figure::measure)
                                .distinct()
                                .count()
                + article.entities().stream().mapToLong(TripleCount::of).sum()
                + article.relations().stream().mapToLong(TripleCount::of).sum()
                + article.figures().stream().mapToLong(TripleCount::of).sum();
    }

    private static long of(Entity entity) {
        return 2
                + entity.aliases().size()
                + entity.sameAs().size()
                + of(entity.when())
                + given(
                        entity.description(),
                        entity.place(),
                        entity.countryCode(),
                        entity.latitude(),
                        entity.longitude());
    }

    private static long of(Relation relation) {
        return 6 + of(relation.when());
    }

    private static long of(Figure figure) {
        return 5
                + of(figure.when())
                + given(figure.label(), figure.subject(), figure.low(), figure.best(), figure.high(), figure.basis())
                + given(figure.attribution(), figure.attributedTo(), figure.event(), figure.place())
                + given(figure.includedIn());
    }

    private static long of(@Nullable Edtf date) {
        return date == null ? 0 : 1 + given(date.earliest(), date.latest());
    }

    private static long given(@Nullable Object... values) {
        return Stream.of(values).filter(value -> value != null).count();
    }
}
