package dev.dateline.export.html.article;

import dev.dateline.export.Dataset;
import dev.dateline.export.html.markup.Asset;
import dev.dateline.export.html.markup.Direction;
import dev.dateline.export.html.markup.Frame;
import dev.dateline.export.html.markup.Html;
import dev.dateline.export.html.row.Cell;
import dev.dateline.export.html.row.Row;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Article;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of an article. */
public final class ArticleView {

    private final Dataset dataset;
    private final ArticleContext context;
    private final Ways ways;

    /**
     * Creates the page of an article.
     *
     * @param article the article
     * @param dataset the export it is a part of
     * @param ways where the page can lead to
     */
    public ArticleView(Article article, Dataset dataset, Ways ways) {
        this.dataset = dataset;
        this.context = ArticleContext.of(article, dataset);
        this.ways = ways;
    }

    /**
     * Writes the page.
     *
     * @param html the page
     * @param root the way to the root of the site; null if the page is all there is
     * @param alternates what says the same in another way
     * @param notes what there is to know about the page, a paragraph each
     * @throws IOException if the file fails
     */
    public void write(Html html, @Nullable String root, List<Frame.Alternate> alternates, List<String> notes)
            throws IOException {
        Article article = context.article();
        String direction = Direction.of(article.language());
        Frame frame = new Frame(article.headline(), direction, root, alternates, JsonLd.of(context, dataset));
        frame.begin(html, Asset.SCRIPT);
        html.start("article");
        header(html);
        html.start("div", "class", "columns");
        new TextSection(html, article).write();
        FactList.Target target = (table, id) -> "#" + (table.equals("entities") ? "entity-" : "figure-") + id;
        Quotes quotes = new Quotes(html, article);
        new FigureSection(html, context, ways, target, quotes).write();
        html.end().start("div", "class", "wide");
        new EntitySection(html, context, ways, target, quotes).write();
        html.start("div");
        new RelationSection(html, context, target, quotes).write();
        new SourceSection(html, context, target).write();
        html.end().end().end();
        frame.end(html, notes);
    }

    private void header(Html html) throws IOException {
        Article article = context.article();
        Row row = Row.of(Tables.named("articles"), context).get(0);
        String language = article.language();
        html.start("header", "class", "top").leaf("h1", article.headline(), "lang", language, "dir", "auto");
        if (article.standfirst() != null) {
            html.leaf("p", article.standfirst(), "class", "standfirst", "lang", language, "dir", "auto");
        }
        html.start("p", "class", "marks");
        FactList.marks(html, row);
        html.end().start("dl");
        boolean standfirst = article.standfirst() != null;
        for (Cell cell : row.cells()) {
            if (standfirst && cell.text().equals(article.standfirst())) {
                standfirst = false; // it stands above, in its own letters
            } else if (isShown(cell)) {
                fact(html, cell);
            }
        }
        html.end().end();
    }

    private static boolean isShown(Cell cell) {
        boolean forPrograms = cell.column().derived() && cell.column().datatype() == Datatype.DATE;
        return cell.column().role() == Role.Plain.WEB_LINK
                || (cell.column().role() == Role.Plain.ATTRIBUTE && !forPrograms);
    }

    private static void fact(Html html, Cell cell) throws IOException {
        html.start("div").leaf("dt", cell.column().title()).start("dd");
        if (cell.column().role() == Role.Plain.WEB_LINK) {
            html.leaf("a", cell.text(), "href", cell.text(), "rel", "external noopener");
        } else {
            html.leaf("bdi", cell.text());
        }
        html.end().end();
    }
}
