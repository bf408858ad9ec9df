package dev.dateline.export.statements.sql;

import java.util.List;

/** Who says what about one thing. */
final class FigureComparisonView {

    /** What tells one comparison from another. */
    static final String ID = "coalesce(subject_id, '-') || '/' || coalesce(event_id, '-') || '/'"
            + " || coalesce(place_id, '-') || '/' || measure || '/' || unit";

    private FigureComparisonView() {}

    /** What the other two read. */
    static SqlView compared() {
        return new SqlView(
                "figures_compared",
                "The figures with a subject or an event, with the id under which they are compared: subject, event,"
                        + " place, measure and unit. is_comparable: no part of a figure that is compared already, no"
                        + " change, not denied. is_firm: neither approximate nor with crossed bounds besides.",
                List.of("figures"),
                """
                SELECT
                  {id} AS comparison_id,
                  NOT part_of_same AND NOT is_change AND basis IS DISTINCT FROM 'denied' AS is_comparable,
                  NOT part_of_same AND NOT is_change AND basis IS DISTINCT FROM 'denied'
                    AND NOT approximate AND NOT bounds_crossed AS is_firm,
                  figures.*
                FROM figures
                WHERE subject_id IS NOT NULL OR event_id IS NOT NULL
                """.replace("{id}", ID));
    }

    static SqlView contradictions() {
        return new SqlView(
                "contradictions",
                "Pairs of figures for one thing and one time that cannot both be right: all that the one allows is below"
                        + " all that the other allows. The lower one comes first. Figures whose time is not known may be"
                        + " for one time. Approximate and denied figures and changes are not among them.",
                List.of("figures_compared"),
                """
                SELECT
                  l.comparison_id,
                  l.article_id AS lower_article_id, l.figure_id AS lower_figure_id, l.as_text AS lower_as_text,
                  l.publisher AS lower_publisher, l.at_most AS lower_at_most, l.sentence AS lower_sentence,
                  h.article_id AS higher_article_id, h.figure_id AS higher_figure_id, h.as_text AS higher_as_text,
                  h.publisher AS higher_publisher, h.at_least AS higher_at_least, h.sentence AS higher_sentence
                FROM figures_compared AS l
                JOIN figures_compared AS h ON h.comparison_id = l.comparison_id
                WHERE l.is_firm AND h.is_firm
                  AND (l.at_most < h.at_least
                    OR (l.at_most = h.at_least AND (l.high_exclusive OR h.low_exclusive)))
                  AND (l.as_of_earliest IS NULL OR h.as_of_latest IS NULL OR l.as_of_earliest <= h.as_of_latest)
                  AND (h.as_of_earliest IS NULL OR l.as_of_latest IS NULL OR h.as_of_earliest <= l.as_of_latest)
                """);
    }

    static SqlView comparison(SqlDialect dialect) {
        String query = """
                SELECT
                  c.comparison_id,
                  c.subject_id, min({subject_name}) AS subject_name,
                  c.event_id, min({event_name}) AS event_name,
                  c.place_id, min({place_name}) AS place_name,
                  c.measure, c.measure_name, c.unit,
                  count(*) AS figure_count,
                  count(DISTINCT c.article_id) AS article_count,
                  count(DISTINCT c.publisher) AS publisher_count,
                  min(CASE WHEN c.is_comparable THEN c.at_least END) AS lowest_at_least,
                  max(CASE WHEN c.is_comparable THEN c.at_most END) AS highest_at_most,
                  c.comparison_id IN (SELECT x.comparison_id FROM contradictions AS x) AS apart,
                  count(CASE WHEN c.basis = 'denied' THEN 1 END) AS denied_count,
                  count(CASE WHEN c.approximate THEN 1 END) AS approximate_count
                FROM figures_compared AS c
                GROUP BY
                  c.comparison_id, c.subject_id, c.event_id, c.place_id, c.measure, c.measure_name, c.unit
                """;
        for (String name : List.of("subject_name", "event_name", "place_name")) {
            query = query.replace("{" + name + "}", dialect.byCodePoints("c." + name));
        }
        return new SqlView(
                "figure_comparison",
                "One row for each subject, event, place, measure and unit that figures have: how low and how high they"
                        + " go, and whether two of them contradict each other (apart). Figures with neither subject nor"
                        + " event are left out; denied ones, changes and parts of figures that are compared here already"
                        + " are only counted.",
                List.of("figures_compared", "contradictions"),
                query);
    }
}
