package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article as something other than JSON tells it: the fields of JSON with their values, and of each the place where it
 * stands. It is held to the same rules as JSON, and what is wrong is told with those places. A field that is not put in is
 * absent; a mention with a quote alone stands for every place of the text that has it. Used by one thread at a time.
 *
 * <pre>{@code
 * Transcript article = new Transcript(new NamedPlace("news.xlsx", "sheet Articles, row 2"));
 * article.fields().text("id", "a1", new NamedPlace("news.xlsx", "sheet Articles, cell A2"));
 * article.fields().text("headline", "Dozens hurt", new NamedPlace("news.xlsx", "sheet Articles, cell B2"));
 * }</pre>
 */
public final class Transcript {

    /** Where values stand; the offset of a value is its index here. */
    private final List<Place> places = new ArrayList<>();

    private final List<Finding> own = new ArrayList<>(0);
    private final Fields article;
    private Consumer<Article> review = bound -> {};

    /**
     * Creates an article without fields.
     *
     * @param at where the article begins
     */
    public Transcript(Place at) {
        this.article = new Fields(at);
    }

    /**
     * The fields of the article.
     *
     * @return the fields, to be filled
     */
    public Fields fields() {
        return article;
    }

    /** The fields of an object. Of two values for one field the first counts, and the other is an error. */
    public final class Fields {

        private final JsonMembers members;

        private Fields(Place at) {
            this.members = new JsonMembers(offset(at));
        }

        /**
         * Adds a text.
         *
         * @param name of the field
         * @param value the text
         * @param at where it stands
         */
        public void text(String name, String value, Place at) {
            members.add(name, new JsonValue.Text(offset(at), value));
        }

        /**
         * Adds a number.
         *
         * @param name of the field
         * @param written the number as JSON would have it
         * @param at where it stands
         */
        public void number(String name, String written, Place at) {
            members.add(name, new JsonValue.Decimal(offset(at), written));
        }

        /**
         * Adds a truth value.
         *
         * @param name of the field
         * @param value the value
         * @param at where it stands
         */
        public void flag(String name, boolean value, Place at) {
            members.add(name, new JsonValue.Flag(offset(at), value));
        }

        /**
         * The items of a field that is an array; it is added, empty, if it is not there.
         *
         * @param name of the field, which has no other value
         * @param at where it begins, if it is new
         * @return the items, to be filled
         */
        public Items items(String name, Place at) {
            if (members.get(name) instanceof JsonValue.Items items) {
                return new Items(items.values());
            }
            List<JsonValue> values = new ArrayList<>();
            members.add(name, new JsonValue.Items(offset(at), values));
            return new Items(values);
        }
    }

    /** The items of an array. */
    public final class Items {

        private final List<JsonValue> values;

        private Items(List<JsonValue> values) {
            this.values = values;
        }

        /**
         * Adds a text.
         *
         * @param value the text
         * @param at where it stands
         */
        public void text(String value, Place at) {
            values.add(new JsonValue.Text(offset(at), value));
        }

        /**
         * Adds an object without fields.
         *
         * @param at where it begins
         * @return its fields, to be filled
         */
        public Fields object(Place at) {
            Fields fields = new Fields(at);
            values.add(fields.members);
            return fields;
        }
    }

    /**
     * Notes something that is wrong with what was read, of which the fields know nothing: the article is rejected.
     *
     * @param kind what it is about
     * @param at where it stands
     * @param problem what is wrong and what would be right
     */
    public void error(FindingKind kind, Place at, String problem) {
        own.add(new Finding(kind, Severity.ERROR, at, id(), "", problem));
    }

    /**
     * Notes something odd about what was read.
     *
     * @param kind what it is about, one that {@linkplain FindingKind#isEverWarning() may be a warning}
     * @param at where it stands
     * @param problem what is odd, and what was made of it
     */
    public void warning(FindingKind kind, Place at, String problem) {
        own.add(new Finding(kind, Severity.WARNING, at, id(), "", problem));
    }

    /**
     * Has the article looked at once it is made, by any one thread, so that what was read beside its fields can be
     * compared with it; the review {@linkplain #error tells} what does not agree.
     *
     * @param looksAt gets the article; it is not called if there is none
     */
    public void review(Consumer<Article> looksAt) {
        review = looksAt;
    }

    private @Nullable String id() {
        return JsonValue.text(article.members, "id");
    }

    private long offset(Place at) {
        places.add(at);
        return places.size() - 1L;
    }

    /** Makes an article of it, or says what is wrong. Of what is no article at all only that is told. */
    ReadResult bind(ReadLimits limits) {
        if (article.members.size() == 0 && isRejected()) {
            return new ReadResult.Rejected(told(limits));
        }
        ReadResult bound = ArticleBinder.bind(article.members, new Places(places), limits);
        if (bound instanceof ReadResult.Accepted accepted) {
            review.accept(accepted.article());
        }
        if (own.isEmpty()) {
            return bound;
        }
        List<Finding> all = new ArrayList<>(told(limits));
        all.addAll(bound.findings());
        return isRejected() ? new ReadResult.Rejected(List.copyOf(all)) : bound.withFindings(List.copyOf(all));
    }

    private boolean isRejected() {
        return own.stream().anyMatch(Finding::isError);
    }

    /** What was noted here, errors first if it is too much to be told. */
    private List<Finding> told(ReadLimits limits) {
        int untold = own.size() - limits.findings();
        if (untold <= 0) {
            return List.copyOf(own);
        }
        List<Finding> told = own.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(limits.findings())
                .collect(Collectors.toCollection(ArrayList::new));
        Finding last = told.get(told.size() - 1);
        told.add(new Finding(
                FindingKind.LIMIT,
                last.severity(),
                last.at(),
                last.articleId(),
                "",
                "there are " + untold + " more findings that are not told; mend those above first"));
        return List.copyOf(told);
    }

    /** The same article as JSON. */
    String json() {
        return JsonValueWriter.text(article.members);
    }

    /** Tells where a value stands that has an index for an offset. */
    private record Places(List<Place> all) implements Findings.Locator {

        @Override
        public Place locate(long offset) {
            return all.get(Math.toIntExact(offset));
        }

        @Override
        public @Nullable SourceLine lineOf(long offset) {
            return null;
        }
    }
}
