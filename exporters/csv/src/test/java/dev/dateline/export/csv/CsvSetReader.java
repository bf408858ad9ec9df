package dev.dateline.export.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.dateline.model.Article;
import dev.dateline.model.Basis;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds articles from a CSV set, from the columns that are there to be loaded; what is there for people to read is
 * not looked at.
 */
final class CsvSetReader {

    private final CsvExport export;

    private CsvSetReader(CsvExport export) {
        this.export = export;
    }

    static List<Article> articles(CsvExport export) {
        return new CsvSetReader(export).articles();
    }

    private List<Article> articles() {
        Map<String, List<Row>> authors = byOwner("authors", "article_id");
        Map<String, List<Row>> entities = byOwner("entities", "article_id");
        Map<String, List<Row>> aliases = byOwner("aliases", "article_id", "entity_id");
        Map<String, List<Row>> sameAs = byOwner("same_as", "article_id", "entity_id");
        Map<String, List<Row>> relations = byOwner("relations", "article_id");
        Map<String, List<Row>> figures = byOwner("figures", "article_id");
        Map<String, List<Row>> mentions = byOwner("mentions", "article_id", "of_type", "of_id");
        List<Article> articles = new ArrayList<>();
        for (Row row : rows("articles")) {
            String id = row.text("article_id");
            articles.add(new Article(
                    id,
                    row.text("headline"),
                    row.optional("standfirst"),
                    row.optional("language"),
                    row.optional("publisher"),
                    texts(of(authors, id), "author"),
                    row.date("published"),
                    row.date("modified"),
                    row.optional("url"),
                    row.optional("text"),
                    row.truth("draft"),
                    of(entities, id).stream()
                            .map(entity -> {
                                String entityId = entity.text("entity_id");
                                return entity(
                                        entity,
                                        texts(of(aliases, id, entityId), "alias"),
                                        texts(of(sameAs, id, entityId), "iri"),
                                        mentions(of(mentions, id, "entity", entityId)));
                            })
                            .toList(),
                    of(relations, id).stream()
                            .map(relation -> relation(
                                    relation, mentions(of(mentions, id, "relation", relation.text("relation_id")))))
                            .toList(),
                    of(figures, id).stream()
                            .map(figure ->
                                    figure(figure, mentions(of(mentions, id, "figure", figure.text("figure_id")))))
                            .toList()));
        }
        return articles;
    }

    private static Entity entity(Row row, List<String> aliases, List<String> sameAs, List<Mention> mentions) {
        return new Entity(
                row.text("entity_id"),
                EntityType.of(row.text("type")),
                row.text("name"),
                aliases,
                row.optional("description"),
                sameAs,
                mentions,
                row.date("date"),
                row.optional("place_id"),
                row.optional("country_code"),
                row.decimal("latitude"),
                row.decimal("longitude"));
    }

    private static Relation relation(Row row, List<Mention> mentions) {
        return new Relation(
                row.text("relation_id"),
                row.text("subject_id"),
                row.text("type"),
                row.text("object_id"),
                row.date("date"),
                mentions);
    }

    private static Figure figure(Row row, List<Mention> mentions) {
        String basis = row.optional("basis");
        return new Figure(
                row.text("figure_id"),
                row.text("measure"),
                row.optional("label"),
                row.optional("subject_id"),
                row.text("unit"),
                row.decimal("low"),
                row.decimal("best"),
                row.decimal("high"),
                row.truth("low_exclusive"),
                row.truth("high_exclusive"),
                row.optional("words"),
                row.truth("is_change"),
                row.truth("approximate"),
                basis == null ? null : Basis.of(basis),
                row.optional("attribution"),
                row.optional("attributed_to_id"),
                row.optional("event_id"),
                row.optional("place_id"),
                row.date("date"),
                row.optional("included_in"),
                mentions);
    }

    private static List<Mention> mentions(List<Row> rows) {
        return rows.stream()
                .map(row -> new Mention(
                        Integer.parseInt(row.text("start_offset")),
                        Integer.parseInt(row.text("end_offset")),
                        row.text("quote")))
                .toList();
    }

    private static List<String> texts(List<Row> rows, String column) {
        return rows.stream().map(row -> row.text(column)).toList();
    }

    private static List<Row> of(Map<String, List<Row>> byOwner, String... ids) {
        return byOwner.getOrDefault(String.join(" ", ids), List.of());
    }

    private Map<String, List<Row>> byOwner(String table, String... columns) {
        Map<String, List<Row>> byOwner = new HashMap<>();
        for (Row row : rows(table)) {
            String owner =
                    String.join(" ", List.of(columns).stream().map(row::text).toList());
            byOwner.computeIfAbsent(owner, none -> new ArrayList<>()).add(row);
        }
        return byOwner;
    }

    private List<Row> rows(String table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(export.text(table))) {
            return reader.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row, read as its columns say. */
    private record Row(NamedCsvRecord cells) {

        String text(String column) {
            return cells.getField(column);
        }

        @Nullable
        String optional(String column) {
            return text(column).isEmpty() ? null : text(column);
        }

        boolean truth(String column) {
            return switch (text(column)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(column + " is " + text(column));
            };
        }

        @Nullable
        Edtf date(String column) {
            return text(column).isEmpty() ? null : Edtf.parse(text(column));
        }

        @Nullable
        BigDecimal decimal(String column) {
            return text(column).isEmpty() ? null : new BigDecimal(text(column));
        }
    }
}
