package dev.dateline.export.excel;

import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small articles for one question each. */
final class Articles {

    private Articles() {}

    static Article withText(@Nullable String text) {
        return article("headline", text, null, List.of());
    }

    static Article withHeadline(String headline) {
        return article(headline, null, null, List.of());
    }

    static Article published(String edtf) {
        return article("headline", null, Edtf.parse(edtf), List.of());
    }

    static Article at(String url) {
        return new Article(
                "an-article",
                "headline",
                null,
                null,
                null,
                List.of(),
                null,
                url,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** An article with a figure for each number. */
    static Article withNumbers(String... numbers) {
        List<Figure> figures = IntStream.range(0, numbers.length)
                .mapToObj(i -> figure("f" + i, numbers[i], List.of()))
                .toList();
        return article("headline", null, null, figures);
    }

    /** An article whose text is quoted in full, by the second mention of its second figure. */
    static Article quotedInFull(String text) {
        Mention first = new Mention(0, 1, text.substring(0, 1));
        Mention all = new Mention(0, text.codePointCount(0, text.length()), text);
        List<Figure> figures = List.of(figure("one", "1", List.of(first)), figure("two", "2", List.of(first, all)));
        return article("headline", text, null, figures);
    }

    /** An article with an event and the place of it. */
    static Article withEventInPlace() {
        Entity place = entity("quay", EntityType.PLACE, null);
        Entity event = entity("landing", EntityType.EVENT, place.id());
        return new Article(
                "an-article",
                "headline",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(place, event),
                List.of(),
                List.of());
    }

    private static Entity entity(String id, EntityType type, @Nullable String place) {
        return new Entity(
                id, type, "name of " + id, List.of(), null, List.of(), List.of(), null, place, null, null, null);
    }

    private static Figure figure(String id, String best, List<Mention> mentions) {
        return new Figure(
                id,
                "measure",
                null,
                null,
                "person",
                null,
                new BigDecimal(best),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                mentions);
    }

    private static Article article(
            String headline, @Nullable String text, @Nullable Edtf published, List<Figure> figures) {
        return new Article(
                "an-article",
                headline,
                null,
                null,
                null,
                List.of(),
                published,
                null,
                text,
                List.of(),
                List.of(),
                figures);
    }
}
