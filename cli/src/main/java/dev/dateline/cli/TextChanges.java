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

/** Prints changes for people: {@code +} what is new, {@code -} what is gone, {@code ~} what is not what it was. */
final class TextChanges implements ChangePrinter {

    private static final Comparator<Mention> PLACE =
            Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end);

    private final PrintStream out;

    TextChanges(PrintStream out) {
        this.out = out;
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
        long moved = 0;
        for (StatementChange change : changed.statements()) {
            if (edited && change instanceof StatementChange.Changed same && same.isOnlyMoved()) {
                moved++;
            } else {
                statement(changed, change);
            }
        }
        if (moved > 0) {
            line(1, "~ the words of " + Amount.of(moved, "statements") + " moved with the text");
        }
    }

    private void statement(ArticleChange.Changed article, StatementChange change) {
        String title = StatementTitle.of(change.statement());
        if (change instanceof StatementChange.Changed changed) {
            line(1, "~ " + title);
            changed.fields().forEach(field -> field(2, field));
            changed.mentions().forEach(this::mention);
            sentence(article.article(), change.statement());
        } else if (change instanceof StatementChange.Added) {
            line(1, "+ " + title);
            sentence(article.article(), change.statement());
        } else {
            line(1, "- " + title);
            sentence(article.before(), change.statement());
        }
    }

    /** What the article says around the first mention. */
    private void sentence(Article article, Statement statement) {
        String text = article.text();
        if (text != null) {
            statement.mentions().stream()
                    .min(PLACE)
                    .map(first -> Sentences.of(text, article.language()).touching(first.start(), first.end()))
                    .ifPresent(sentence -> line(2, "“" + Excerpt.of(sentence) + "”"));
        }
    }

    private void mention(MentionChange change) {
        Mention mention = change.mention();
        String where = "mention at " + mention.start() + ": “" + Excerpt.of(mention.quote()) + "”";
        if (change instanceof MentionChange.Moved moved) {
            line(2, "~ " + where + ", before at " + moved.before().start());
        } else {
            line(2, (change instanceof MentionChange.Added ? "+ " : "- ") + where);
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
        out.println("    ".repeat(depth) + TerminalSafe.of(text));
    }
}
