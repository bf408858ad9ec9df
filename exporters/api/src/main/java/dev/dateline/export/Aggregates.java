package dev.dateline.export;

import dev.dateline.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an export found out from all its articles together: a result for each {@link Aggregate} that was asked for. */
public final class Aggregates implements Closeable {

    private final Map<Aggregate<?>, Aggregation<?>> open = new LinkedHashMap<>();
    private final Map<Aggregate<?>, Object> results = new LinkedHashMap<>();

    private Aggregates() {}

    /**
     * Begins to find out what is asked for.
     *
     * @param wanted the aggregates; one that is named twice is computed once
     * @return what takes the articles
     * @throws IOException if working files cannot be made
     */
    public static Aggregates open(List<Aggregate<?>> wanted) throws IOException {
        Aggregates aggregates = new Aggregates();
        for (Aggregate<?> each : wanted) {
            if (!aggregates.open.containsKey(each)) {
                aggregates.open.put(each, each.open());
            }
        }
        return aggregates;
    }

    /**
     * What was found out elsewhere.
     *
     * @param <T> what it is
     * @param aggregate what finds it out
     * @param result the result, which whoever calls closes if it has to be closed
     * @return this one result
     */
    public static <T> Aggregates of(Aggregate<T> aggregate, T result) {
        Aggregates aggregates = new Aggregates();
        aggregates.results.put(aggregate, result);
        return aggregates;
    }

    /**
     * Takes an article.
     *
     * @param article the next article
     * @throws IOException if working files cannot be written
     */
    public void add(Article article) throws IOException {
        for (Aggregation<?> each : open.values()) {
            each.add(article);
        }
    }

    /**
     * There are no more articles.
     *
     * @throws IOException if working files cannot be written or read
     */
    public void complete() throws IOException {
        for (Map.Entry<Aggregate<?>, Aggregation<?>> each : open.entrySet()) {
            results.put(each.getKey(), each.getValue().result());
        }
    }

    /**
     * The result of an aggregate.
     *
     * @param <T> what it is
     * @param aggregate one that the format asked for, the very object
     * @return what was found out
     * @throws IllegalArgumentException if nobody asked for it
     */
    @SuppressWarnings("unchecked") // what is stored under an aggregate is its own result
    public <T> T get(Aggregate<T> aggregate) {
        Object result = results.get(aggregate);
        if (result == null) {
            throw new IllegalArgumentException("nobody asked for this aggregate");
        }
        return (T) result;
    }

    @Override
    public void close() throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (Aggregation<?> each : open.values()) {
            try {
                each.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
