package dev.dateline.export.excel.sheet;

import dev.dateline.export.ExportReport.Loss;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a workbook cannot hold as it is. */
public final class Losses {

    /** What can happen to a value. */
    enum Kind {
        NUMBER("number kept as text, because Excel holds 15 digits"),
        DAY("day kept as text, because Excel has no dates before 1900-03-01 that every program reads alike"),
        LONG("text continued on the sheet '" + LongTexts.TITLE + "', because a cell holds 32,767 characters");

        private final String what;

        Kind(String what) {
            this.what = what;
        }
    }

    private final Map<Kind, Loss> byKind = new EnumMap<>(Kind.class);

    /** Counts one; the first of its kind is kept as the example. */
    void add(Kind kind, String place) {
        Loss before = byKind.get(kind);
        byKind.put(
                kind,
                before == null
                        ? new Loss(kind.what, 1, place)
                        : new Loss(kind.what, before.number() + 1, before.example()));
    }

    /**
     * What was lost.
     *
     * @return a loss for each kind that there is one of
     */
    public List<Loss> all() {
        return List.copyOf(byKind.values());
    }
}
