package dev.dateline.export.excel.pivot;

import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a pivot table does with the columns of a sheet, by their places, from 0.
 *
 * @param titles of all columns
 * @param rows what goes down: numbers of two measures or units never meet
 * @param across what goes across: how the numbers are known
 * @param filters what the numbers can be narrowed to
 * @param excluding filters that begin with FALSE, for what belongs in no sum and no comparison
 * @param least the least that each number can be
 * @param most the most
 */
record PivotFields(
        List<String> titles,
        List<Integer> rows,
        int across,
        List<Integer> filters,
        List<Integer> excluding,
        int least,
        int most) {

    /** The fields of a sheet, by the roles of its columns; nothing if it has not all that are needed. */
    static Optional<PivotFields> of(TableSheet<?> sheet) {
        List<Integer> measure = sheet.indexesOf(Role.Plain.MEASURE);
        List<Integer> unit = sheet.indexesOf(Role.Plain.UNIT);
        List<Integer> basis = sheet.indexesOf(Role.Plain.BASIS);
        List<Integer> least = sheet.indexesOf(Role.Plain.AT_LEAST);
        List<Integer> most = sheet.indexesOf(Role.Plain.AT_MOST);
        if (List.of(measure, unit, basis, least, most).stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        List<Integer> filters = new ArrayList<>();
        // The first name that a row has of something else is that of what it is about.
        sheet.table().columns().stream()
                .map(Column::role)
                .filter(Role.Label.class::isInstance)
                .findFirst()
                .ifPresent(label -> filters.addAll(sheet.indexesOf(label)));
        sheet.indexOfYear().ifPresent(filters::add);
        filters.addAll(sheet.indexesOf(Role.Plain.CONTEXT));
        return Optional.of(new PivotFields(
                sheet.titles(),
                List.of(measure.get(0), unit.get(0)),
                basis.get(0),
                List.copyOf(filters),
                sheet.indexesOf(Role.Plain.NOT_SUMMED),
                least.get(0),
                most.get(0)));
    }
}
