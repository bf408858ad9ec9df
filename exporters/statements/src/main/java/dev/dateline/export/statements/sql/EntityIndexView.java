package dev.dateline.export.statements.sql;

import java.util.List;

/** Who is "e1", in which articles, and does every article say the same of it? */
final class EntityIndexView {

    private EntityIndexView() {}

    static SqlView of(SqlDialect dialect) {
        String query = """
                WITH named AS (
                  SELECT entity_id, name, count(*) AS uses FROM entities GROUP BY entity_id, name
                ), ranked AS (
                  SELECT
                    entity_id, name,
                    count(*) OVER (PARTITION BY entity_id) AS name_count,
                    row_number() OVER (PARTITION BY entity_id ORDER BY uses DESC, {name}) AS place
                  FROM named
                ), strange AS (
                  SELECT n.entity_id, count(*) AS names
                  FROM named AS n
                  WHERE NOT EXISTS (SELECT 1 FROM aliases AS a WHERE a.entity_id = n.entity_id AND a.alias = n.name)
                  GROUP BY n.entity_id
                ), facts AS (
                  SELECT
                    e.entity_id,
                    min({type}) AS type,
                    count(*) AS article_count,
                    sum(e.mention_count) AS mention_count,
                    min(a.published_earliest) AS first_published,
                    max(a.published_latest) AS last_published,
                    CASE WHEN count(DISTINCT e.type) > 1 THEN ', type' ELSE '' END
                      || CASE WHEN count(DISTINCT e.country_code) > 1 THEN ', country_code' ELSE '' END
                      || CASE WHEN count(DISTINCT e.latitude) > 1 THEN ', latitude' ELSE '' END
                      || CASE WHEN count(DISTINCT e.longitude) > 1 THEN ', longitude' ELSE '' END AS differing
                  FROM entities AS e
                  JOIN articles AS a ON a.article_id = e.article_id
                  GROUP BY e.entity_id
                )
                SELECT
                  f.entity_id, f.type, r.name, r.name_count, f.article_count,
                  CAST(f.mention_count AS BIGINT) AS mention_count,
                  f.first_published, f.last_published,
                  nullif(substr(CASE WHEN s.names > 1 THEN ', name' ELSE '' END || f.differing, 3), '') AS conflict
                FROM facts AS f
                JOIN ranked AS r ON r.entity_id = f.entity_id AND r.place = 1
                LEFT JOIN strange AS s ON s.entity_id = f.entity_id
                """;
        return new SqlView(
                "entity_index",
                "One row for each entity over all articles: the name that most of them give it, and what they do not"
                        + " agree on (conflict).",
                List.of("articles", "entities", "aliases"),
                query.replace("{name}", dialect.byCodePoints("name"))
                        .replace("{type}", dialect.byCodePoints("e.type")));
    }
}
