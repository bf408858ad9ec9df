package dev.dateline.draft;

import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that nobody has taken apart yet, with what is known about it.
 *
 * <pre>{@code
 * Manuscript manuscript = Manuscript.ofText("flood", "Flood in Fenmark\n\nAt least 40 people were rescued.");
 * manuscript.headline(); // "Flood in Fenmark"
 * }</pre>
 *
 * @param id the id that the article will have
 * @param headline its headline
 * @param standfirst the lines under the headline, or null
 * @param language BCP 47 tag of the text, or null
 * @param publisher who published it, or null
 * @param authors the byline, in its order; empty if not known
 * @param published when it was published, or null
 * @param url an absolute http(s) IRI, or null
 * @param text the text; offsets of mentions count in it, so it stays as it is
 */
public record Manuscript(
        String id,
        String headline,
        @Nullable String standfirst,
        @Nullable String language,
        @Nullable String publisher,
        List<String> authors,
        @Nullable Edtf published,
        @Nullable String url,
        String text) {

    /**
     * Creates a manuscript.
     *
     * @throws InvalidValueException if no article could have one of these values, such as an empty text
     */
    public Manuscript(
            String id,
            String headline,
            @Nullable String standfirst,
            @Nullable String language,
            @Nullable String publisher,
            List<String> authors,
            @Nullable Edtf published,
            @Nullable String url,
            String text) {
        this.id = id;
        this.headline = headline;
        this.standfirst = standfirst;
        this.language = language;
        this.publisher = publisher;
        this.authors = List.copyOf(authors);
        this.published = published;
        this.url = url;
        this.text = text;
        article(List.of(), List.of(), List.of()); // the model is the only place that knows the rules
    }

    /**
     * Makes a manuscript of a plain text or of Markdown. The first line is the headline if it is a Markdown heading, or
     * short and without a full stop; otherwise the first sentence is.
     *
     * @param id the id that the article will have
     * @param text the text, all of it, its headline too
     * @return a manuscript of which nothing else is known
     * @throws InvalidValueException if the id is none, or there is nothing to read in the text
     */
    public static Manuscript ofText(String id, String text) {
        String headline = Headline.of(text);
        return new Manuscript(id, headline, null, null, null, List.of(), null, null, text);
    }

    /**
     * An id made of a name, such as that of a file.
     *
     * @param name any text
     * @return its letters and digits in lower case with hyphens between, or {@code article} if it has none of ASCII
     */
    public static String idOf(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? "article" : slug;
    }

    /** The article with what was found in the text. */
    Article article(List<Entity> entities, List<Relation> relations, List<Figure> figures) {
        return new Article(
                id,
                headline,
                standfirst,
                language,
                publisher,
                authors,
                published,
                null,
                url,
                text,
                true,
                entities,
                relations,
                figures);
    }
}
