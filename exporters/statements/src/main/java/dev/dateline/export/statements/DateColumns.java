package dev.dateline.export.statements;

import static dev.dateline.export.statements.Mappings.value;

import dev.dateline.export.vocabulary.Terms;
import dev.dateline.model.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of one date: as it is written, and as days that programs can compare. */
final class DateColumns {

    private DateColumns() {}

    /**
     * A date as it is written, the first and last day it can mean, and the day it names, if it names one.
     *
     * @param field the field of JSON with the date
     * @param date what the date itself says in the graph
     * @param day what the day it names says in the graph
     */
    static <R> List<Column<R>> of(
            String name,
            String title,
            String description,
            String field,
            TripleMapping date,
            TripleMapping day,
            Function<R, @Nullable Edtf> value) {
        return List.of(
                Column.edtf(name, title, description, value).readInto(field).means(date),
                days(
                                name + "_earliest",
                                title + ", earliest",
                                "First day that " + name + " can mean; empty if that is empty or has no beginning.",
                                value,
                                Edtf::earliest)
                        .asDerived()
                        .means(value(Terms.EARLIEST)),
                days(
                                name + "_latest",
                                title + ", latest",
                                "Last day that " + name + " can mean; empty if that is empty or has no end.",
                                value,
                                Edtf::latest)
                        .asDerived()
                        .means(value(Terms.LATEST)),
                days(
                                name + "_day",
                                title + ", day",
                                "The day that " + name + " names; empty if it names none for certain: a month, an"
                                        + " interval, a date with ~ or ?.",
                                value,
                                DateColumns::day)
                        .asDerived()
                        .means(day));
    }

    private static <R> Column<R> days(
            String name,
            String title,
            String description,
            Function<R, @Nullable Edtf> date,
            Function<Edtf, @Nullable LocalDate> day) {
        return Column.day(name, title, description, row -> {
            Edtf edtf = date.apply(row);
            return edtf == null ? null : day.apply(edtf);
        });
    }

    /** The day a date names, a time counting as its day; null for anything less certain. */
    private static @Nullable LocalDate day(Edtf date) {
        String text = date.text();
        boolean certain = text.indexOf('~') < 0 && text.indexOf('?') < 0 && text.indexOf('/') < 0;
        LocalDate earliest = date.earliest();
        return certain && earliest != null && earliest.equals(date.latest()) ? earliest : null;
    }
}
