package dev.dateline.export.statements.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Views on which the obvious query is right. {@code entity_index} and {@code figure_comparison} are the tables of these
 * names in the other formats, kept true when articles come and go.
 *
 * <p>Where several rows tie, the first by code points wins: the name of an entity is the one that most articles give it
 * and then the first; its type, where articles do not agree, is the first; the name of a subject, event or place in
 * {@code figure_comparison} is the first of those its figures have.
 */
final class SqlViews {

    private SqlViews() {}

    /** The views that can be made of some tables, each after those it reads. */
    static List<SqlView> of(Set<String> tables, SqlDialect dialect) {
        Set<String> there = new HashSet<>(tables);
        List<SqlView> views = new ArrayList<>();
        for (SqlView view : all(dialect)) {
            if (there.containsAll(view.reads())) {
                views.add(view);
                there.add(view.name());
            }
        }
        return views;
    }

    private static List<SqlView> all(SqlDialect dialect) {
        return List.of(
                figuresToSum(),
                figuresDated(),
                figuresInContext(),
                FigureComparisonView.compared(),
                FigureComparisonView.contradictions(),
                FigureComparisonView.comparison(dialect),
                EntityIndexView.of(dialect));
    }

    private static SqlView figuresToSum() {
        return new SqlView(
                "figures_to_sum",
                "The figures that can be added up without counting anything twice: no part of a figure with its measure"
                        + " and unit, no change, nothing denied. Add up at_least and at_most, of one measure and one unit"
                        + " (GROUP BY measure, unit), and within one article: different articles tell of the same"
                        + " things, which figure_comparison is for. A row without at_least or at_most has no such bound.",
                List.of("figures"),
                """
                SELECT *
                FROM figures
                WHERE NOT part_of_same AND NOT is_change AND basis IS DISTINCT FROM 'denied'
                """);
    }

    private static SqlView figuresDated() {
        return new SqlView(
                "figures_dated",
                "The figures whose time is known, with the one day to sort and chart them by: as_of is the first day of"
                        + " that time, else its last; is_one_day tells whether that is all of it. as_of_from says"
                        + " whether the time is that of the figure itself, of its event or of its article. Denied ones"
                        + " and changes are among them.",
                List.of("figures"),
                """
                SELECT
                  coalesce(as_of_earliest, as_of_latest) AS as_of,
                  coalesce(as_of_earliest = as_of_latest, 1 = 0) AS is_one_day,
                  figures.*
                FROM figures
                WHERE as_of_earliest IS NOT NULL OR as_of_latest IS NOT NULL
                """);
    }

    private static SqlView figuresInContext() {
        return new SqlView(
                "figures_in_context",
                "The figures for people to read: what is said of what, by whom, in which words and in which article.",
                List.of("figures", "articles"),
                """
                SELECT
                  f.article_id, f.figure_id, f.measure_name, f.name, f.as_text, f.unit, f.subject_name, f.event_name,
                  f.place_name, f.date, f.as_of_earliest, f.as_of_latest, f.included_in_name, f.basis, f.attribution,
                  f.attributed_to_name, f.first_quote, f.sentence, a.headline, a.publisher, a.authors, a.published,
                  a.url
                FROM figures AS f
                JOIN articles AS a ON a.article_id = f.article_id
                """);
    }
}
