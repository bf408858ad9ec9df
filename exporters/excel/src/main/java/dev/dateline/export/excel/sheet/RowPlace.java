package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Row;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.util.List;

/**
 * Where in the input a row comes from.
 *
 * @param article the article
 * @param table the table the row is in
 * @param index which of the article's rows in that table, from 0
 * @param row what the row is made of
 */
public record RowPlace(Article article, Table<?> table, int index, Object row) {

    /** The tables whose rows are the elements of an array of the article that has their name. */
    private static final List<String> ARRAYS = List.of("authors", "entities", "relations", "figures");

    /** What stands for the article where a sheet speaks of the workbook itself. */
    private static final Article NONE = new Article(
            "workbook", "workbook", null, null, null, List.of(), null, null, null, List.of(), List.of(), List.of());

    /**
     * A row that comes from no article.
     *
     * @param table the table it is in
     * @param row what it is made of
     * @return the place, in no article
     */
    public static RowPlace ofWorkbook(Table<?> table, Object row) {
        return new RowPlace(NONE, table, 0, row);
    }

    /** A JSON Pointer into the article, as close to the row as its table lets one see. */
    String pointer() {
        if (row instanceof Row<?> one && one.item() instanceof NumberedMention mention) {
            Statement of = mention.of();
            return pointer(of) + "/mentions/" + of.mentions().indexOf(mention.mention());
        }
        return ARRAYS.contains(table.name()) ? "/" + table.name() + "/" + index : "";
    }

    private String pointer(Statement statement) {
        if (statement instanceof Entity) {
            return "/entities/" + article.entities().indexOf(statement);
        }
        return statement instanceof Relation
                ? "/relations/" + article.relations().indexOf(statement)
                : "/figures/" + article.figures().indexOf(statement);
    }

    /** The article's id and the pointer. */
    @Override
    public String toString() {
        return (article.id() + " " + pointer()).strip();
    }
}
