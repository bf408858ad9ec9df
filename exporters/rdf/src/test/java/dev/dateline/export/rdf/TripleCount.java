package dev.dateline.export.rdf;

import dev.dateline.export.Provenance;
import dev.dateline.export.vocabulary.EntityTerms;
import dev.dateline.export.vocabulary.UnitTerms;
import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import java.util.List;
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
        long itself = 4
                + given(day(article.published()), article.modified())
                + given(article.standfirst(), article.language(), article.publisher(), article.url(), article.text())
                + of(article.published())
                + article.entities().size();
        long author = 4;
        long mention = 3 + 4 + 2 + 3;
        long measure = 4;
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
                + article.relations().stream()
                        .map(relation -> List.of(relation.subject(), relation.type(), relation.object()))
                        .distinct()
                        .count()
                + article.figures().stream().mapToLong(TripleCount::of).sum();
    }

    private static long of(Entity entity) {
        boolean ofTwoClasses = entity.type() == EntityType.GROUP || entity.type() == EntityType.AGREEMENT;
        return (ofTwoClasses ? 3 : 2)
                + entity.aliases().size()
                + entity.sameAs().size()
                + entity.sameAs().stream().filter(TripleCount::namesAThing).count()
                + of(entity.when())
                + given(
                        entity.description(),
                        entity.place(),
                        entity.countryCode(),
                        entity.latitude(),
                        entity.longitude());
    }

    /** Said to be the same thing, besides being said to tell which thing it is. */
    private static boolean namesAThing(String iri) {
        return !EntityTerms.sameAs(iri).equals(EntityTerms.SAME_AS);
    }

    private static long of(Relation relation) {
        return 6 + of(relation.when()); // the plain triple is counted once, however many relations say it
    }

    private static long of(Figure figure) {
        return 9
                + of(figure.when())
                + given(day(figure.when()), figure.words(), UnitTerms.iriOf(figure.unit()))
                + given(figure.label(), figure.subject(), figure.low(), figure.best(), figure.high(), figure.basis())
                + given(figure.attribution(), figure.attributedTo(), figure.event(), figure.place())
                + given(figure.includedIn());
    }

    private static long of(@Nullable Edtf date) {
        return date == null ? 0 : 1 + given(date.earliest(), date.latest());
    }

    private static @Nullable Object day(@Nullable Edtf date) {
        return date != null && date.text().matches("\\d{4}-\\d\\d-\\d\\d(T[^~?/]*)?") ? date : null;
    }

    private static long given(@Nullable Object... values) {
        return Stream.of(values).filter(value -> value != null).count();
    }
}
