package dev.dateline.export;

import dev.dateline.model.Article;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Some of what was read, one after the other, and what comes of writing the articles in it. */
final class Batch {

    private static final int READINGS = 32;
    private static final int WEIGHT = 1 << 18;
    private static final int STATEMENT = 200;

    private final List<ReadResult> readings = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Future<Lane.@Nullable Stop>> outcomes = new ArrayList<>();
    private long weight;

    void add(ReadResult reading) {
        readings.add(reading);
    }

    /** Takes an article that was read last to those that are written. */
    void addArticle(Article article) {
        articles.add(article);
        weight += article.text() == null ? 0 : article.text().length();
        weight += (long) STATEMENT
                * (article.entities().size()
                        + article.relations().size()
                        + article.figures().size());
    }

    /** Whether it has as much as is written at a time, by threads of their own. */
    boolean isFull() {
        return readings.size() >= READINGS || weight >= WEIGHT;
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    List<ReadResult> readings() {
        return readings;
    }

    /** Begins to write. */
    void begin(List<Lane> lanes) {
        for (Lane lane : lanes) {
            outcomes.add(lane.take(articles));
        }
    }

    /**
     * Why an article could not be written; waits until that is known.
     *
     * @param index counts the articles
     * @return the reason, or null if there is none
     */
    @Nullable
    Exception failure(int lane, int index) throws IOException {
        Lane.Stop stop = Lane.result(outcomes.get(lane));
        return stop != null && stop.index() == index ? stop.reason() : null;
    }
}
