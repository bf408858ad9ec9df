package dev.dateline.export.excel;

import dev.dateline.export.Option;
import dev.dateline.export.Settings;
import dev.dateline.export.excel.sheet.ColumnChoice;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.statements.Table;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What can be chosen about a workbook. */
final class WorkbookOptions {

    /** Each of them is kept until the end, and has a sheet that people have to find. */
    private static final int MAX_READING = 20;

    static final Option<Boolean> CHART = Option.flag("chart", true, "have a sheet with charts of the figures");

    static final Option<Boolean> PIVOT = Option.flag("pivot", true, "have a sheet with a pivot table of the figures");

    static final Option<Boolean> TEXT = Option.flag(
            "text", true, "have a sheet with the articles' texts; without it, quotes are all there is of them");

    static final Option<Boolean> CITATION =
            Option.flag("citation", true, "have a column with a citation to copy beside each figure");

    static final Option<Integer> READING = new Option<>(
            "reading",
            "0–" + MAX_READING,
            "1",
            "have a sheet to read for each article, its facts beside its paragraphs, if there are no more than so many",
            written -> number(written, 0, MAX_READING, "a number of articles; it is 0 to " + MAX_READING));

    static final Option<Set<String>> SHEETS = new Option<>(
            "sheets",
            "all|TABLE,…",
            "all",
            "the tables to have sheets for, such as figures,mentions",
            written -> written.equals("all") ? tableNames() : words(written, tableNames(), "table"));

    static final Option<Set<String>> HIDE = new Option<>(
            "hide",
            "none|COLUMN,…",
            "none",
            "the columns to hide, such as article_id,figures.measure; they are there and can be shown again",
            written -> written.equals("none") ? Set.of() : words(written, columnNames(), "column"));

    static final Option<Set<String>> SHOW = new Option<>(
            "show",
            "all|COLUMN,…",
            "all",
            "the columns to show, such as figures.label,figures.as_text; sheets that have any of them hide their others",
            written -> written.equals("all") ? Set.of() : words(written, columnNames(), "column"));

    static final Option<Boolean> PROTECT = Option.flag(
            "protect", false, "keep cells from being changed by mistake; there is no password, and filters still work");

    static final Option<Integer> COMPRESSION = new Option<>(
            "compression", "1–9", "3", "how hard to compress: 1 is fastest, 9 is smallest", WorkbookOptions::level);

    static final List<Option<?>> ALL =
            List.of(SHEETS, TEXT, READING, CITATION, CHART, PIVOT, HIDE, SHOW, PROTECT, COMPRESSION);

    private WorkbookOptions() {}

    static WorkbookPlan plan(Settings settings) {
        Set<String> names = settings.get(SHEETS);
        List<Table<?>> tables = WorkbookTables.IN_ORDER.stream()
                .filter(table -> names.contains(table.name()))
                .filter(table -> settings.get(TEXT) || !WorkbookTables.isText(table))
                .toList();
        return new WorkbookPlan(
                tables,
                settings.get(READING),
                settings.get(CITATION),
                settings.get(CHART),
                settings.get(PIVOT),
                new ColumnChoice(settings.get(HIDE), settings.get(SHOW)),
                settings.get(PROTECT),
                settings.get(COMPRESSION),
                Worksheet.MAX_ROWS);
    }

    private static int level(String written) {
        return number(written, 1, 9, "a level; levels are 1 to 9");
    }

    private static int number(String written, int least, int most, String what) {
        if (!written.matches("[0-9]{1,2}") || Integer.parseInt(written) < least || Integer.parseInt(written) > most) {
            throw new InvalidValueException("'" + written + "' is not " + what);
        }
        return Integer.parseInt(written);
    }

    private static Set<String> tableNames() {
        return names(table -> List.of(table.name()));
    }

    private static Set<String> columnNames() {
        Set<String> names = new LinkedHashSet<>(names(
                table -> table.columns().stream().map(column -> column.name()).toList()));
        names.addAll(names(table -> table.columns().stream()
                .map(column -> table.name() + "." + column.name())
                .toList()));
        return names;
    }

    private static Set<String> names(Function<Table<?>, List<String>> of) {
        Set<String> names = new LinkedHashSet<>();
        WorkbookTables.IN_ORDER.forEach(table -> names.addAll(of.apply(table)));
        return names;
    }

    private static Set<String> words(String written, Set<String> known, String what) {
        Set<String> words = new TreeSet<>(List.of(written.split(",", -1)));
        for (String word : words) {
            if (!known.contains(word)) {
                throw new InvalidValueException(
                        "there is no " + what + " '" + word + "'" + Suggestion.hint(word, List.copyOf(known)));
            }
        }
        return words;
    }
}
