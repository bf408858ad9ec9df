package dev.dateline.export.statements.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What some articles say of entities. Most say the same as others do, and are counted together; when that becomes much, it
 * is given on, so that memory stays the same.
 */
final class EntityUses {

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

    /** How many cells a row has. */
    static final int WIDTH = 11;

    /** Different things remembered at most. */
    private static final int REMEMBERED = 1 << 13;

    /** Marks a row with another name of an entity, and comes before the rows of its uses. */
    private static final String ALIAS = "alias";

    private static final String USE = "use";

    private final PickedCells.Taker taker;
    private final Map<Said, Tally> tallies = new HashMap<>();
    private final Set<Alias> aliases = new HashSet<>();

    /**
     * Creates what counts.
     *
     * @param taker takes rows of cells: id, what the row is, and what is said
     */
    EntityUses(PickedCells.Taker taker) {
        this.taker = taker;
    }

    void alias(String id, String alias) throws IOException {
        aliases.add(new Alias(id, alias));
        if (aliases.size() > REMEMBERED) {
            giveAliases();
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
            giveTallies();
        }
    }

    private void giveAliases() throws IOException {
        for (Alias alias : aliases) {
            @Nullable String[] row = new @Nullable String[WIDTH];
            row[0] = alias.id;
            row[1] = ALIAS;
            row[2] = alias.alias;
            taker.take(row);
        }
        aliases.clear();
    }

    private void giveTallies() throws IOException {
        for (Map.Entry<Said, Tally> entry : tallies.entrySet()) {
            Said said = entry.getKey();
            Tally tally = entry.getValue();
            taker.take(new @Nullable String[] {
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
                day(tally.last)
            });
        }
        tallies.clear();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Gives on what is left. */
    void complete() throws IOException {
        giveAliases();
        giveTallies();
    }

    /** Adds a row to what is known of its entity. */
    static void add(@Nullable String[] row, EntityEntry.Builder entry) {
        if (ALIAS.equals(row[1])) {
            entry.alias(given(row[2]));
            return;
        }
        Said said = new Said(given(row[0]), given(row[2]), given(row[3]), row[4], row[5], row[6]);
        entry.use(said, Long.parseLong(given(row[7])), Long.parseLong(given(row[8])), parsed(row[9]), parsed(row[10]));
    }

    private static String given(@Nullable String cell) {
        return Objects.requireNonNull(cell);
    }

    private static @Nullable LocalDate parsed(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
