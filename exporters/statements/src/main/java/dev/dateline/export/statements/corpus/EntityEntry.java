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

    /** The earlier of two days; null stands for one that is not known. */
    static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    /** The later of two days; null stands for one that is not known. */
    static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    /** What is known of an entity so far. */
    static final class Builder {

        private static final List<String> FACTS = List.of("type", "country_code", "latitude", "longitude");

        private final String id;
        private final Set<String> aliases = new HashSet<>();
        private final Map<String, Long> names = new TreeMap<>(CodePointOrder.ORDER);
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

        /** Takes what some articles say alike. */
        void use(
                EntityUses.Said said,
                long inArticles,
                long mentioned,
                @Nullable LocalDate earliest,
                @Nullable LocalDate latest) {
            names.merge(said.name(), inArticles, Long::sum);
            add(0, said.type());
            add(1, said.countryCode());
            add(2, said.latitude());
            add(3, said.longitude());
            articles += inArticles;
            mentions += mentioned;
            first = earlier(first, earliest);
            last = later(last, latest);
        }

        private void add(int fact, @Nullable String value) {
            if (value != null) {
                facts.get(fact).add(value);
            }
        }

        EntityEntry build() {
            return new EntityEntry(
                    id, facts.get(0).first(), commonest(), names.size(), articles, mentions, first, last, conflict());
        }

        private String commonest() {
            long most = names.values().stream().mapToLong(Long::longValue).max().orElse(0);
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
