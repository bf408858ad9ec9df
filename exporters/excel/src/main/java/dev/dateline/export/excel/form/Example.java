package dev.dateline.export.excel.form;

import dev.dateline.model.Article;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.math.BigDecimal;
import java.util.List;

/** The example in an empty form: a small article that has one of everything. */
final class Example {

    private static final String TEXT =
            "At least 40 people were rescued in Fenmark after the river rose, Mayor Ilse Korn"
                    + " said.\n\nThe town has had no such flood before.";

    private Example() {}

    static Article article() {
        return new Article(
                "example",
                "Dozens rescued in Fenmark",
                null,
                "en",
                "The Fen Gazette",
                List.of("Jo Reed"),
                Edtf.parse("2031-05-04"),
                "https://example.org/fenmark",
                TEXT,
                List.of(person(), town()),
                List.of(relation()),
                List.of(figure()));
    }

    private static Entity town() {
        return new Entity(
                "fenmark",
                EntityType.PLACE,
                "Fenmark",
                List.of(),
                "a town on a river",
                List.of(),
                List.of(mention("Fenmark")),
                null,
                null,
                null,
                null,
                null);
    }

    private static Entity person() {
        return new Entity(
                "ilse-korn",
                EntityType.PERSON,
                "Ilse Korn",
                List.of("Mayor Ilse Korn"),
                null,
                List.of(),
                List.of(mention("Ilse Korn")),
                null,
                null,
                null,
                null,
                null);
    }

    private static Relation relation() {
        return new Relation("r1", "ilse-korn", "leaderOf", "fenmark", null, List.of(mention("Mayor Ilse Korn")));
    }

    private static Figure figure() {
        return new Figure(
                "f1",
                "people-rescued",
                "people rescued",
                null,
                "person",
                new BigDecimal("40"),
                null,
                null,
                false,
                null,
                "Mayor Ilse Korn",
                "ilse-korn",
                null,
                "fenmark",
                null,
                null,
                List.of(mention("At least 40 people")));
    }

    private static Mention mention(String quote) {
        int start = TEXT.indexOf(quote);
        return new Mention(start, start + quote.length(), quote);
    }
}
