package dev.dateline.export.statements;

import java.util.List;

/**
 * Columns whose values, where none is empty, stand in the columns of a row of another table.
 *
 * @param columns the names of the columns
 * @param table the name of the table they refer to; may be their own
 * @param referenced the names of its columns, in the same order; its primary key
 */
public record ForeignKey(List<String> columns, String table, List<String> referenced) {

    /** Leads from every row to its article. */
    static ForeignKey toArticle() {
        return new ForeignKey(List.of("article_id"), "articles", List.of("article_id"));
    }

    /** Leads to the entity of the same article whose id is in a column. */
    static ForeignKey toEntity(String column) {
        return new ForeignKey(List.of("article_id", column), "entities", List.of("article_id", "entity_id"));
    }
}
