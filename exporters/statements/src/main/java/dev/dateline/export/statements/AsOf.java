package dev.dateline.export.statements;

import dev.dateline.model.Edtf;
import dev.dateline.model.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time to file a figure under: its own, else that of its event, else that of its article.
 *
 * @param date the date
 * @param from where it is from: figure, event or article
 */
record AsOf(Edtf date, String from) {

    static final List<Column<Row<Figure>>> COLUMNS = List.of(
            Column.<Row<Figure>>day(
                            "as_of_earliest",
                            "As of, earliest",
                            "First day of the time to file the figure under: its date, else that of its event, else that of its"
                                    + " article; empty if none is known or it has no beginning.",
                            r -> {
                                AsOf asOf = of(r);
                                return asOf == null ? null : asOf.date().earliest();
                            })
                    .as(Role.Plain.AS_OF)
                    .asDerived(),
            Column.<Row<Figure>>day(
                            "as_of_latest",
                            "As of, latest",
                            "Last day of that time; empty if none is known or it has no end.",
                            r -> {
                                AsOf asOf = of(r);
                                return asOf == null ? null : asOf.date().latest();
                            })
                    .as(Role.Plain.AS_OF_LATEST)
                    .asDerived(),
            Column.<Row<Figure>>text(
                            "as_of_from",
                            "As of, from",
                            "Where that time is from: figure, event or article; empty if none is known.",
                            r -> {
                                AsOf asOf = of(r);
                                return asOf == null ? null : asOf.from();
                            })
                    .within(new Constraint.OneOf(List.of("figure", "event", "article")))
                    .asDerived());

    /** The first that is dated; null if none is. */
    static @Nullable AsOf of(Row<Figure> row) {
        Figure figure = row.item();
        if (figure.when() != null) {
            return new AsOf(figure.when(), "figure");
        }
        Edtf event = figure.event() == null
                ? null
                : row.context().entity(figure.event()).when();
        if (event != null) {
            return new AsOf(event, "event");
        }
        Edtf published = row.article().published();
        return published == null ? null : new AsOf(published, "article");
    }
}
