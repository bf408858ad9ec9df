package dev.dateline.export.statements.corpus;

import dev.dateline.model.ExternalSort;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What articles say of entities. Most say the same as others do, and are counted together; what differs is sorted when it
 * becomes much, so that memory stays the same.
 */
final class EntityUses implements Closeable {

    /** What an article says of an entity. */
    record Said(
            String id,
            String name,
            String type,
            @Nullable String countryCode,
            @Nullable String latitude,
            @Nullable String longitude) {}

    private record Alias(String id, String alias) {}

    /** How often it is said. */
    private static final class Tally {
        private long articles;
        private long mentions;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
    }

    /** Different things remembered at most. */
    private static final int REMEMBERED = 1 << 13;

    private static final int WIDTH = 11;
    /** Marks a row with another name of an entity, and comes before the rows of its uses. */
    private static final String ALIAS = "alias";

    private static final String USE = "use";

    private final Map<Said, Tally> tallies = new HashMap<>();
    private final Set<Alias> aliases = new HashSet<>();
    private final SortedCells cells = new SortedCells(WIDTH, 3);

    void alias(String id, String alias) throws IOException {
        aliases.add(new Alias(id, alias));
        if (aliases.size() > REMEMBERED) {
            spillAliases();
        }
    }

    /**
     * Takes a use.
     *
     * @param mentions how many places of the article mention it
     * @param earliest the first day on which the article can have been published; null if not known
     * @param latest the last one
     */
    void use(Said said, long mentions, @Nullable LocalDate earliest, @Nullable LocalDate latest) throws IOException {
        Tally tally = tallies.computeIfAbsent(said, none -> new Tally());
        tally.articles++;
        tally.mentions += mentions;
        tally.first = EntityEntry.earlier(tally.first, earliest);
        tally.last = EntityEntry.later(tally.last, latest);
        if (tallies.size() > REMEMBERED) {
            spillTallies();
        }
    }

    private void spillAliases() throws IOException {
        for (Alias alias : aliases) {
            @Nullable String[] row = new @Nullable String[WIDTH];
            row[0] = alias.id;
            row[1] = ALIAS;
            row[2] = alias.alias;
            cells.add(row);
        }
        aliases.clear();
    }

    private void spillTallies() throws IOException {
        for (Map.Entry<Said, Tally> entry : tallies.entrySet()) {
            Said said = entry.getKey();
            Tally tally = entry.getValue();
            cells.add(
                    said.id,
                    USE,
                    said.name,
                    said.type,
                    said.countryCode,
                    said.latitude,
                    said.longitude,
                    Long.toString(tally.articles),
                    Long.toString(tally.mentions),
                    day(tally.first),
                    day(tally.last));
        }
        tallies.clear();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The entities in the order of their ids; asked for after the last use, as often as they are needed. */
    synchronized ExternalSort.Cursor<EntityEntry> entries() throws IOException {
        spillAliases();
        spillTallies();
        return new Entries(cells.sorted());
    }

    /** Puts the rows of each entity together. */
    private static final class Entries implements ExternalSort.Cursor<EntityEntry> {

        private final ExternalSort.Cursor<@Nullable String[]> sorted;
        private @Nullable String @Nullable [] row;

        Entries(ExternalSort.Cursor<@Nullable String[]> sorted) throws IOException {
            this.sorted = sorted;
            this.row = sorted.next();
        }

        @Override
        public @Nullable EntityEntry next() throws IOException {
            if (row == null) {
                return null;
            }
            EntityEntry.Builder entry = new EntityEntry.Builder(given(row[0]));
            while (row != null && entry.id().equals(row[0])) {
                add(row, entry);
                row = sorted.next();
            }
            return entry.build();
        }

        private static void add(@Nullable String[] row, EntityEntry.Builder entry) {
            if (ALIAS.equals(row[1])) {
                entry.alias(given(row[2]));
                return;
            }
            Said said = new Said(given(row[0]), given(row[2]), given(row[3]), row[4], row[5], row[6]);
            entry.use(
                    said,
                    Long.parseLong(given(row[7])),
                    Long.parseLong(given(row[8])),
                    parsed(row[9]),
                    parsed(row[10]));
        }

        private static String given(@Nullable String cell) {
            return Objects.requireNonNull(cell);
        }

        private static @Nullable LocalDate parsed(@Nullable String day) {
            return day == null ? null : LocalDate.parse(day);
        }
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
