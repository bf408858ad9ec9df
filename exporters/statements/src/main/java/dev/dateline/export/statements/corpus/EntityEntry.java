package dev.dateline.export.statements.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row of {@link EntityIndex}. */
record EntityEntry(
        String id,
        String type,
        String name,
        int nameCount,
        long articles,
        long mentions,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished,
        @Nullable String conflict) {

    /** What is known of an entity so far. Rows are as {@link EntityIndex} makes them. */
    static final class Builder {

        private static final int NAME = 2;
        private static final int FIRST_FACT = 3;
        private static final List<String> FACTS = List.of("type", "country_code", "latitude", "longitude");
        private static final int MENTIONS = 7;
        private static final int EARLIEST = 8;
        private static final int LATEST = 9;

        private final String id;
        private final Set<String> aliases = new HashSet<>();
        private final Map<String, Integer> names = new TreeMap<>(CodePointOrder.ORDER);
        private final List<TreeSet<String>> facts = new ArrayList<>();
        private long articles;
        private long mentions;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Builder(String id) {
            this.id = id;
            FACTS.forEach(fact -> facts.add(new TreeSet<>(CodePointOrder.ORDER)));
        }

        String id() {
            return id;
        }

        void alias(String alias) {
            aliases.add(alias);
        }

        void use(@Nullable String[] row) {
            names.merge(Objects.requireNonNull(row[NAME]), 1, Integer::sum);
            for (int i = 0; i < FACTS.size(); i++) {
                String fact = row[FIRST_FACT + i];
                if (fact != null) {
                    facts.get(i).add(fact);
                }
            }
            articles++;
            mentions += Long.parseLong(Objects.requireNonNull(row[MENTIONS]));
            LocalDate earliest = day(row[EARLIEST]);
            LocalDate latest = day(row[LATEST]);
            first = first == null || (earliest != null && earliest.isBefore(first)) ? earliest : first;
            last = last == null || (latest != null && latest.isAfter(last)) ? latest : last;
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }

        EntityEntry build() {
            return new EntityEntry(
                    id, facts.get(0).first(), commonest(), names.size(), articles, mentions, first, last, conflict());
        }

        private String commonest() {
            int most = names.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return names.keySet().stream()
                    .filter(name -> Objects.equals(names.get(name), most))
                    .findFirst()
                    .orElseThrow();
        }

        private @Nullable String conflict() {
            List<String> differing = new ArrayList<>();
            if (names.keySet().stream().filter(name -> !aliases.contains(name)).count() > 1) {
                differing.add("name");
            }
            for (int i = 0; i < FACTS.size(); i++) {
                if (facts.get(i).size() > 1) {
                    differing.add(FACTS.get(i));
                }
            }
            return differing.isEmpty() ? null : String.join(", ", differing);
        }
    }
}
