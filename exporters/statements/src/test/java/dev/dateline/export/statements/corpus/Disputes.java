package dev.dateline.export.statements.corpus;

import dev.dateline.model.Article;
import dev.dateline.model.Basis;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles that give figures of the same few things, close enough to agree as often as not. */
final class Disputes {

    private static final List<String> DATES = List.of(
            "2031-05-01",
            "2031-05-02",
            "2031-05-03",
            "2031-05",
            "../2031-05-02",
            "2031-05-02/..",
            "2031-05-01/2031-05-03");

    private final Random random;

    private Disputes(Random random) {
        this.random = random;
    }

    static List<Article> articles(long seed, int count) {
        Disputes disputes = new Disputes(new Random(seed));
        return IntStream.range(0, count).mapToObj(disputes::article).toList();
    }

    private Article article(int number) {
        String event = "storm-" + random.nextInt(400);
        Entity entity = new Entity(
                event,
                EntityType.EVENT,
                random.nextInt(5) == 0 ? "\ud83c\udf2a storm" : "\uff33torm",
                List.of(),
                null,
                List.of(),
                List.of(),
                date(),
                null,
                null,
                null,
                null);
        List<Figure> figures = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> figure("f" + i, i == 0 ? null : "f0", event))
                .toList();
        return new Article(
                "dispute-" + number,
                "Storm",
                null,
                null,
                "paper " + random.nextInt(3),
                List.of(),
                date(),
                null,
                null,
                List.of(entity),
                List.of(),
                figures);
    }

    private @Nullable Edtf date() {
        return random.nextInt(6) == 0 ? null : Edtf.parse(DATES.get(random.nextInt(DATES.size())));
    }

    private Figure figure(String id, @Nullable String whole, String event) {
        int bounds = 1 + random.nextInt(7);
        BigDecimal low = BigDecimal.valueOf(random.nextInt(8));
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(3)));
        boolean hasLow = (bounds & 1) != 0;
        boolean hasHigh = (bounds & 4) != 0;
        return new Figure(
                id,
                random.nextBoolean() ? "deaths" : "injuries",
                null,
                null,
                "person",
                hasLow ? low : null,
                (bounds & 2) == 0 ? null : low,
                hasHigh ? high : null,
                hasLow && random.nextInt(5) == 0,
                hasHigh && random.nextInt(5) == 0,
                null,
                random.nextInt(10) == 0,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? Basis.DENIED : null,
                null,
                null,
                event,
                null,
                random.nextBoolean() ? date() : null,
                random.nextInt(4) == 0 ? whole : null,
                List.of());
    }
}
