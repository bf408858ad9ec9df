package dev.dateline.export.statements.corpus;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.RowSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.EntityUses.Said;
import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entities of a corpus: who is "e1", in which articles, and does every article say the same of it? */
final class EntityIndex implements Closeable {

    static final Table<EntityEntry> TABLE = new Table<>(
            "entity_index",
            "Entity index",
            "One row for each entity of the export, over all articles.",
            "{base}entity/{entity_id}",
            List.of(),
            List.of(
                    Column.text("entity_id", "Entity id", "Id of the entity.", EntityEntry::id)
                            .always()
                            .as(Role.Plain.KEY),
                    Column.text("type", "Type", "Type of the entity.", EntityEntry::type)
                            .always(),
                    Column.text(
                                    "name",
                                    "Name",
                                    "The name that most articles give it; of several, the first by code points.",
                                    EntityEntry::name)
                            .always()
                            .as(Role.Plain.NAME),
                    Column.integer("name_count", "Names", "How many different names it has.", EntityEntry::nameCount),
                    Column.integer(
                            "article_count", "Articles", "How many articles speak of it.", EntityEntry::articles),
                    Column.integer(
                            "mention_count", "Mentions", "How many places in their texts do.", EntityEntry::mentions),
                    Column.day(
                            "first_published",
                            "First published",
                            "First day on which one of these articles can have been published; empty if not known.",
                            EntityEntry::firstPublished),
                    Column.day(
                            "last_published",
                            "Last published",
                            "Last day on which one of these articles can have been published; empty if not known.",
                            EntityEntry::lastPublished),
                    Column.text(
                                    "conflict",
                                    "Conflict",
                                    "What articles say differently of it: name (if none is an alias), type,"
                                            + " country_code, latitude, longitude; empty if they agree.",
                                    EntityEntry::conflict)
                            .as(Role.Plain.WARNING)),
            List.of("entity_id"),
            List.of(),
            article -> List.of());

    private static final Table<?> PUBLISHED =
            Tables.named("articles").select(List.of("published_earliest", "published_latest"));
    private static final Table<?> USES = Tables.named("entities")
            .select(List.of("entity_id", "name", "type", "country_code", "latitude", "longitude", "mention_count"));
    private static final Table<?> ALIASES = Tables.named("aliases").select(List.of("entity_id", "alias"));

    private final SortedCells cells = new SortedCells(EntityUses.WIDTH, 3);

    /** Takes what an article says. */
    static void count(ArticleContext article, EntityUses uses) throws IOException {
        @Nullable LocalDate[] published = new @Nullable LocalDate[2];
        PUBLISHED.forEachRow(article, new PickedCells(2, days -> {
            published[0] = day(days[0]);
            published[1] = day(days[1]);
        }));
        ALIASES.forEachRow(article, new PickedCells(2, alias -> uses.alias(given(alias[0]), given(alias[1]))));
        USES.forEachRow(article, new PickedCells(7, use -> {
            Said said = new Said(given(use[0]), given(use[1]), given(use[2]), use[3], use[4], use[5]);
            uses.use(said, Long.parseLong(given(use[6])), published[0], published[1]);
        }));
    }

    private static String given(@Nullable String cell) {
        return Objects.requireNonNull(cell);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Takes a row of what is said. */
    void add(@Nullable String[] row) throws IOException {
        cells.add(row);
    }

    void forEachRow(Table<EntityEntry> table, RowSink sink) throws IOException {
        ExternalSort.Cursor<@Nullable String[]> sorted = cells.sorted();
        EntityEntry.Builder entry = null;
        for (@Nullable String[] row = sorted.next(); row != null; row = sorted.next()) {
            if (entry == null || !entry.id().equals(row[0])) {
                if (entry != null) {
                    table.emit(entry.build(), sink);
                }
                entry = new EntityEntry.Builder(given(row[0]));
            }
            EntityUses.add(row, entry);
        }
        if (entry != null) {
            table.emit(entry.build(), sink);
        }
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
