package dev.dateline.export.statements.sql;

import java.util.List;

/**
 * Who is "e1", in which articles, and does every article say the same of it? No part of the query joins what another one
 * found: SQLite would look at every pair of their rows.
 */
final class EntityIndexView {

    private EntityIndexView() {}

    static SqlView of(SqlDialect dialect) {
        String query = """
                WITH told AS (
                  SELECT
                    e.*, a.published_earliest, a.published_latest,
                    count(*) OVER (PARTITION BY e.entity_id, e.name) AS uses
                  FROM entities AS e
                  JOIN articles AS a ON a.article_id = e.article_id
                ), placed AS (
                  SELECT
                    told.*,
                    row_number() OVER (PARTITION BY entity_id ORDER BY uses DESC, {name}) AS place
                  FROM told
                ), unlike AS (
                  SELECT n.entity_id
                  FROM (SELECT entity_id, name FROM entities EXCEPT SELECT entity_id, alias FROM aliases) AS n
                  GROUP BY n.entity_id
                  HAVING count(*) > 1
                )
                SELECT
                  entity_id,
                  min({type}) AS type,
                  max(CASE WHEN place = 1 THEN name END) AS name,
                  count(DISTINCT name) AS name_count,
                  count(*) AS article_count,
                  CAST(sum(mention_count) AS BIGINT) AS mention_count,
                  min(published_earliest) AS first_published,
                  max(published_latest) AS last_published,
                  nullif(substr(
                    CASE WHEN entity_id IN (SELECT u.entity_id FROM unlike AS u) THEN ', name' ELSE '' END
                      || CASE WHEN count(DISTINCT type) > 1 THEN ', type' ELSE '' END
                      || CASE WHEN count(DISTINCT country_code) > 1 THEN ', country_code' ELSE '' END
                      || CASE WHEN count(DISTINCT latitude) > 1 THEN ', latitude' ELSE '' END
                      || CASE WHEN count(DISTINCT longitude) > 1 THEN ', longitude' ELSE '' END, 3), '') AS conflict
                FROM placed
                GROUP BY entity_id
                """;
        return new SqlView(
                "entity_index",
                "One row for each entity over all articles: the name that most of them give it, and what they do not"
                        + " agree on (conflict).",
                List.of("articles", "entities", "aliases"),
                query.replace("{name}", dialect.byCodePoints("name")).replace("{type}", dialect.byCodePoints("type")));
    }
}
