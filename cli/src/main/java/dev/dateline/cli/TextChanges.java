package dev.dateline.cli;

import dev.dateline.compare.ArticleChange;
import dev.dateline.compare.FieldChange;
import dev.dateline.compare.MentionChange;
import dev.dateline.compare.StatementChange;
import dev.dateline.model.Article;
import dev.dateline.model.Mention;
import dev.dateline.model.Sentences;
import dev.dateline.model.Statement;
import java.io.PrintStream;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Prints changes for people: {@code +} what is new, {@code -} what is gone, {@code ~} what is not what it was. */
final class TextChanges implements ChangePrinter {

    private static final Comparator<Mention> PLACE =
            Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end);

    /** The two texts of an article that changed. */
    private record Texts(
            @Nullable Sentences before, @Nullable Sentences after) {

        static Texts of(ArticleChange.Changed changed) {
            return new Texts(sentences(changed.before()), sentences(changed.article()));
        }

        private static @Nullable Sentences sentences(Article article) {
            return article.text() == null ? null : Sentences.of(article.text(), article.language());
        }
    }

    private final PrintStream out;
    private final String margin;

    TextChanges(PrintStream out) {
        this(out, "");
    }

    /**
     * Creates a printer.
     *
     * @param margin what every line begins with
     */
    TextChanges(PrintStream out, String margin) {
        this.out = out;
        this.margin = margin;
    }

    @Override
    public void print(ArticleChange change) {
        Article article = change.article();
        String title = article.id() + ": " + article.headline();
        if (change instanceof ArticleChange.Changed changed) {
            line(0, "~ " + title);
            changed.fields().forEach(field -> field(1, field));
            statements(changed);
        } else {
            line(0, (change instanceof ArticleChange.Added ? "+ " : "- ") + title);
        }
    }

    /** Statements of which only the places moved, because the text was edited before them, are counted. */
    private void statements(ArticleChange.Changed changed) {
        boolean edited =
                changed.fields().stream().anyMatch(field -> field.field().equals("text"));
        Texts texts = Texts.of(changed);
        long moved = 0;
        for (StatementChange change : changed.statements()) {
            if (edited && change instanceof StatementChange.Changed same && same.isOnlyMoved()) {
                moved++;
            } else {
                statement(texts, change);
            }
        }
        if (moved > 0) {
            line(1, "~ the words of " + Amount.of(moved, "statements") + " moved with the text");
        }
    }

    private void statement(Texts texts, StatementChange change) {
        String title = StatementTitle.of(change.statement());
        if (change instanceof StatementChange.Changed changed) {
            line(1, "~ " + title);
            changed.fields().forEach(field -> field(2, field));
            changed.mentions().forEach(mention -> mention(texts, mention));
            if (!changed.fields().isEmpty()) {
                firstSentence(texts.after(), change.statement());
            }
        } else if (change instanceof StatementChange.Added) {
            line(1, "+ " + title);
            firstSentence(texts.after(), change.statement());
        } else {
            line(1, "- " + title);
            firstSentence(texts.before(), change.statement());
        }
    }

    /** What the article says around the first mention. */
    private void firstSentence(@Nullable Sentences text, Statement statement) {
        statement.mentions().stream().min(PLACE).ifPresent(first -> line(2, "“" + sentence(text, first) + "”"));
    }

    private static String sentence(@Nullable Sentences text, Mention mention) {
        return text == null ? mention.quote() : Excerpt.of(text.touching(mention.start(), mention.end()));
    }

    private void mention(Texts texts, MentionChange change) {
        Mention mention = change.mention();
        String where = "mention at " + mention.start() + ": “" + Excerpt.of(mention.quote()) + "”";
        if (change instanceof MentionChange.Moved moved) {
            line(2, "~ " + where + ", before at " + moved.before().start());
        } else if (change instanceof MentionChange.Added) {
            line(2, "+ " + where + " in “" + sentence(texts.after(), mention) + "”");
        } else {
            line(2, "- " + where + " in “" + sentence(texts.before(), mention) + "”");
        }
    }

    private void field(int depth, FieldChange change) {
        Object before = change.before();
        Object after = change.after();
        if (before == null || after == null) {
            Object value = before == null ? after : before;
            line(depth, (before == null ? "+ " : "- ") + change.field() + ": " + Excerpt.of(FieldValue.text(value)));
        } else {
            Excerpt excerpt = Excerpt.of(FieldValue.text(before), FieldValue.text(after));
            line(depth, "~ " + change.field() + ": " + excerpt.before() + " → " + excerpt.after());
        }
    }

    private void line(int depth, String text) {
        out.println(margin + "    ".repeat(depth) + TerminalSafe.of(text));
    }
}
