package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.model.Article;
import dev.dateline.model.Basis;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The articles, put together from nothing but a workbook. */
final class RebuiltArticles {

    private final Map<String, List<Lines>> byTable;

    private RebuiltArticles(Map<String, List<Lines>> byTable) {
        this.byTable = byTable;
    }

    static List<Article> of(Map<String, List<List<@Nullable Object>>> tables) {
        Map<String, Map<String, List<Lines>>> byArticle = new TreeMap<>();
        WorkbookTables.IN_ORDER.stream()
                .filter(table -> !WorkbookTables.isOfCorpus(table))
                .forEach(table -> Lines.of(table.name(), tables)
                        .forEach(line -> byArticle
                                .computeIfAbsent(line.text("article_id"), id -> new TreeMap<>())
                                .computeIfAbsent(table.name(), name -> new ArrayList<>())
                                .add(line)));
        return Lines.of("articles", tables).stream()
                .map(line ->
                        new RebuiltArticles(byArticle.getOrDefault(line.text("article_id"), Map.of())).article(line))
                .toList();
    }

    private List<Lines> lines(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    private List<String> values(String table, String order, String value) {
        return lines(table).stream()
                .sorted(Comparator.comparing(line -> line.integer(order)))
                .map(line -> line.text(value))
                .toList();
    }

    private Article article(Lines line) {
        return new Article(
                line.text("article_id"),
                line.text("headline"),
                line.maybe("standfirst"),
                line.maybe("language"),
                line.maybe("publisher"),
                values("authors", "author_no", "author"),
                line.date("published"),
                line.date("modified"),
                line.maybe("url"),
                text(),
                line.truth("draft"),
                lines("entities").stream().map(this::entity).toList(),
                lines("relations").stream().map(this::relation).toList(),
                lines("figures").stream().map(this::figure).toList());
    }

    private @Nullable String text() {
        if (lines("text").isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        Lines before = null;
        for (Lines line : lines("text")) {
            if (before != null && line.integer("part") == 1) {
                String lineEnds = before.maybe("line_ends");
                text.append(
                        lineEnds == null
                                ? "\n\n"
                                : lineEnds.replace("CR", "\r")
                                        .replace("LF", "\n")
                                        .replace(" ", ""));
            }
            String part = line.maybe("text");
            text.append(part == null ? "" : part);
            before = line;
        }
        return text.toString();
    }

    private List<Mention> mentions(String type, String id) {
        return lines("mentions").stream()
                .filter(line ->
                        line.text("of_type").equals(type) && line.text("of_id").equals(id))
                .map(line -> new Mention(line.integer("start_offset"), line.integer("end_offset"), line.text("quote")))
                .toList();
    }

    private Entity entity(Lines line) {
        String id = line.text("entity_id");
        return new Entity(
                id,
                EntityType.of(line.text("type")),
                line.text("name"),
                lines("aliases").stream()
                        .filter(alias -> alias.text("entity_id").equals(id))
                        .map(alias -> alias.text("alias"))
                        .toList(),
                line.maybe("description"),
                lines("same_as").stream()
                        .filter(same -> same.text("entity_id").equals(id))
                        .map(same -> same.text("iri"))
                        .collect(Collectors.toList()),
                mentions("entity", id),
                line.date("date"),
                line.maybe("place_id"),
                line.maybe("country_code"),
                line.decimal("latitude"),
                line.decimal("longitude"));
    }

    private Relation relation(Lines line) {
        return new Relation(
                line.text("relation_id"),
                line.text("subject_id"),
                line.text("type"),
                line.text("object_id"),
                line.date("date"),
                mentions("relation", line.text("relation_id")));
    }

    private Figure figure(Lines line) {
        String basis = line.maybe("basis");
        return new Figure(
                line.text("figure_id"),
                line.text("measure"),
                line.maybe("label"),
                line.maybe("subject_id"),
                line.text("unit"),
                line.decimal("low"),
                line.decimal("best"),
                line.decimal("high"),
                line.truth("low_exclusive"),
                line.truth("high_exclusive"),
                line.maybe("words"),
                line.truth("is_change"),
                line.truth("approximate"),
                basis == null ? null : Basis.of(basis),
                line.maybe("attribution"),
                line.maybe("attributed_to_id"),
                line.maybe("event_id"),
                line.maybe("place_id"),
                line.date("date"),
                line.maybe("included_in"),
                mentions("figure", line.text("figure_id")));
    }
}
