package dev.dateline.export.excel.sheet;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said of columns, as readers of a workbook know them: by their titles, and not by their names in files. */
final class ShownNames {

    /** Names of one word read like the title. */
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b");

    private final Map<String, String> titles = new HashMap<>();

    ShownNames(List<Table<?>> tables) {
        for (Table<?> table : tables) {
            for (Column<?> column : table.columns()) {
                titles.putIfAbsent(column.name(), column.title());
            }
        }
    }

    /** The text with every name of a column replaced by its title in quotes. */
    String in(String text) {
        return NAME.matcher(text)
                .replaceAll(
                        name -> titles.containsKey(name.group()) ? "'" + titles.get(name.group()) + "'" : name.group());
    }
}
