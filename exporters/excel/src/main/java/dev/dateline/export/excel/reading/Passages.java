package dev.dateline.export.excel.reading;

import dev.dateline.export.excel.sheet.FigureWords;
import dev.dateline.export.excel.sheet.Run;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.FigureText;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Paragraph;
import dev.dateline.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts what an article states beside the words that say so. */
final class Passages {
    private final List<Passage> passages = new ArrayList<>();
    private final Passage elsewhere = new Passage(0, Integer.MAX_VALUE, "");

    private Passages() {}

    /**
     * The passages of an article.
     *
     * @param article the article
     * @return those with a word in them, in order; last, without words, what no words are given for
     */
    static List<Passage> of(ArticleContext article) {
        Passages all = new Passages();
        for (Paragraph paragraph : article.article().paragraphs()) {
            int start = paragraph.start();
            for (String part : Portions.of(paragraph.text())) {
                all.passages.add(new Passage(paragraph.number(), start, part));
                start += part.codePointCount(0, part.length());
            }
        }
        // The shortest mentions tell most, and relations are said by whole sentences: later marks go over earlier ones.
        article.relations().forEach(relation -> all.state(Run.Look.RELATION, relation, article.asText(relation)));
        article.entities().forEach(entity -> all.state(Run.Look.ENTITY, entity, entity.name()));
        article.figures().forEach(figure -> all.state(Run.Look.FIGURE, figure, words(figure)));
        all.passages.add(all.elsewhere);
        all.passages.removeIf(Passage::isEmpty);
        return all.passages;
    }

    private static String words(Figure figure) {
        return FigureWords.phrase(
                FigureText.of(figure),
                FigureText.name(figure),
                figure.unit(),
                figure.basis() == null ? null : figure.basis().label());
    }

    private void state(Run.Look kind, Statement statement, String words) {
        if (statement.mentions().isEmpty()) {
            elsewhere.state(kind, words);
        }
        for (Mention mention : statement.mentions()) {
            for (int i = indexAt(mention.start());
                    i < passages.size() && passages.get(i).start() < mention.end();
                    i++) {
                passages.get(i).state(kind, words);
                passages.get(i).mark(mention, kind);
            }
        }
    }

    /** The last passage that begins at a code point or before. */
    private int indexAt(int codePoint) {
        int last = 0;
        for (int high = passages.size() - 1; last < high; ) {
            int middle = (last + high + 1) >>> 1;
            if (passages.get(middle).start() <= codePoint) {
                last = middle;
            } else {
                high = middle - 1;
            }
        }
        return last;
    }
}
