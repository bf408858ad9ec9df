package dev.dateline.export.excel.read;

import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.model.ExternalSort;
import dev.dateline.model.UnreadableInputException;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the articles, put together from their paragraphs. They wait in a working file; in memory are a few bytes for
 * each article. Used by one thread at a time.
 */
final class ArticleTexts implements Closeable {

    private static final int RUN_ARTICLES = 20_000;
    private static final int NONE = -1;

    /** An article by its place among the articles, from 0. */
    private record Owner(String article, int place) {

        void write(DataOutput out) throws IOException {
            Paragraph.write(article, out);
            out.writeInt(place);
        }

        static Owner read(DataInput in) throws IOException {
            return new Owner(Paragraph.readText(in), in.readInt());
        }
    }

    private final SharedTexts texts = new SharedTexts();
    /** Of each article the number of its text. */
    private int[] numbers = new int[0];

    private ArticleTexts() throws IOException {}

    /**
     * Reads all texts.
     *
     * @param articles the rows of the articles
     * @param paragraphs the rows of the sheet Text
     * @throws UnreadableInputException if a paragraph is of no article
     */
    static ArticleTexts of(TableRows articles, TableRows paragraphs) throws IOException {
        ArticleTexts all = new ArticleTexts();
        try (ExternalSort<Owner> owners = owners(articles);
                Paragraphs sorted = Paragraphs.of(paragraphs)) {
            all.join(
                    owners.sorted(),
                    sorted.inOrder(),
                    paragraphs.places(),
                    paragraphs.columns().indexOf("article_id"));
            return all;
        } catch (IOException e) {
            all.close();
            throw e;
        }
    }

    private static ExternalSort<Owner> owners(TableRows articles) throws IOException {
        ExternalSort<Owner> owners = new ExternalSort<>(
                RUN_ARTICLES,
                Comparator.comparing(Owner::article).thenComparingInt(Owner::place),
                Owner::write,
                Owner::read);
        int id = articles.columns().indexOf("article_id");
        int place = 0;
        for (SourceRow row = articles.next(); row != null; row = articles.next()) {
            String article = id < 0 ? null : row.cells().get(id);
            owners.add(new Owner(Objects.requireNonNullElse(article, ""), place++));
        }
        return owners;
    }

    private void join(
            ExternalSort.Cursor<Owner> owners, ExternalSort.Cursor<Paragraph> paragraphs, RowPlaces places, int column)
            throws IOException {
        Paragraph next = paragraphs.next();
        int count = 0;
        Owner before = null;
        for (Owner owner = owners.next(); owner != null; owner = owners.next()) {
            int number = NONE;
            if (before != null && before.article().equals(owner.article())) {
                number = numbers[before.place()]; // one id for two articles is told by whoever knows ids
            } else {
                requireOwned(next, owner.article(), places, column);
                if (next != null && next.article().equals(owner.article())) {
                    number = count++;
                    next = addText(next, paragraphs);
                }
            }
            if (owner.place() >= numbers.length) {
                int length = numbers.length;
                numbers = Arrays.copyOf(numbers, Math.max(2 * length, owner.place() + 1));
                Arrays.fill(numbers, length, numbers.length, NONE);
            }
            numbers[owner.place()] = number;
            before = owner;
        }
        requireOwned(next, null, places, column);
    }

    /** Adds the text that begins with a paragraph; returns the first paragraph of the next. */
    private @Nullable Paragraph addText(Paragraph first, ExternalSort.Cursor<Paragraph> paragraphs) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        Paragraph last = first;
        Paragraph next = paragraphs.next();
        while (next != null && next.article().equals(first.article())) {
            text.append(next.goesOn() ? "" : last.lineEnds()).append(next.text());
            last = next;
            next = paragraphs.next();
        }
        texts.add(text.toString());
        return next;
    }

    private static void requireOwned(@Nullable Paragraph next, @Nullable String article, RowPlaces places, int column)
            throws UnreadableInputException {
        if (next == null || (article != null && next.article().compareTo(article) >= 0)) {
            return;
        }
        throw new UnreadableInputException(
                places.cell(next.row(), column),
                next.article().isEmpty()
                        ? "this paragraph does not say of which article it is; write the id of the article"
                        : "there is no article '" + next.article()
                                + "' on the sheet Articles; take this paragraph out, or write the id of another article");
    }

    /**
     * The text of an article.
     *
     * @param place the place of the article among the rows of articles, from 0
     * @return null if it has none
     */
    @Nullable
    String get(int place) throws IOException {
        int number = place < numbers.length ? numbers[place] : NONE;
        return number == NONE ? null : texts.get(number);
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
