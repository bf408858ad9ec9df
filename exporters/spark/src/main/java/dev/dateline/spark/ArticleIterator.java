package dev.dateline.spark;

import dev.dateline.model.Article;
import dev.dateline.model.ArticleLines;
import dev.dateline.model.MemoryException;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.ReadResult;
import dev.dateline.model.ReviewedArticles;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.TaskContext;

/** The articles of lines, each read and checked when it is asked for. One with errors, or a draft, ends it. */
final class ArticleIterator implements Iterator<Article> {

    private final ArticleLines reader;
    private final Iterator<String> lines;
    private final Queue<Article> ready = new ArrayDeque<>();
    private long number;

    private ArticleIterator(String name, Iterator<String> lines) {
        this.reader = new ArticleLines(name, ReadLimits.DEFAULT, false);
        this.lines = lines;
    }

    /** The articles of the part of the input that the running task has. */
    static ArticleIterator ofTask(Iterator<String> lines) {
        return new ArticleIterator("partition " + TaskContext.getPartitionId(), lines);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && lines.hasNext()) {
            read(lines.next());
        }
        return !ready.isEmpty();
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void read(String line) {
        number++;
        try {
            for (ReadResult reading : reader.read(line.getBytes(StandardCharsets.UTF_8), number)) {
                ReadResult judged = ReviewedArticles.judged(reading);
                if (!(judged instanceof ReadResult.Accepted accepted)) {
                    throw new InvalidArticleException(judged.findings());
                }
                ready.add(accepted.article());
            }
        } catch (MemoryException e) {
            throw new UncheckedIOException(e);
        }
    }
}
