package dev.dateline.spark;

import dev.dateline.export.statements.corpus.CorpusShare;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import scala.Tuple2;

/**
 * Makes of articles what they contribute to a corpus table: the key of a row, and cells as bytes. What is the same in
 * several articles of a part is counted here already.
 *
 * @param table the name of a corpus table
 */
record Shares(String table) implements MapPartitionsFunction<String, Tuple2<String, byte[]>> {

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Iterator<String> lines) {
        return new OfArticles(table, ArticleIterator.ofTask(lines));
    }

    private static final class OfArticles implements Iterator<Tuple2<String, byte[]>> {

        private final Iterator<Article> articles;
        private final Queue<Tuple2<String, byte[]>> ready = new ArrayDeque<>();
        private final CorpusShare share;
        private boolean complete;

        OfArticles(String name, Iterator<Article> articles) {
            this.articles = articles;
            this.share = new CorpusShare((table, cells) -> {
                if (table.name().equals(name)) {
                    ready.add(new Tuple2<>(Objects.requireNonNull(cells[0]), CorpusShare.toBytes(cells)));
                }
            });
        }

        @Override
        public boolean hasNext() {
            try {
                while (ready.isEmpty() && !complete) {
                    if (articles.hasNext()) {
                        share.add(articles.next());
                    } else {
                        share.complete();
                        complete = true;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return !ready.isEmpty();
        }

        @Override
        public Tuple2<String, byte[]> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }
    }
}
