package dev.dateline.export.csv;

import dev.dateline.export.Option;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be chosen about CSV. */
final class CsvOptions {

    /** What the export consists of. */
    enum Packaging {
        /** A folder with a file for each table, and files that describe them. */
        FOLDER,
        /** The same in one ZIP file. */
        ZIP,
        /** One file with one table, and nothing else. */
        TABLE
    }

    /** What stands between two cells. */
    enum Delimiter {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t'),
        PIPE('|');

        private final char character;

        Delimiter(char character) {
            this.character = character;
        }

        char character() {
            return character;
        }
    }

    /** What ends a line. */
    enum LineEnd {
        CRLF("\r\n"),
        LF("\n");

        private final String characters;

        LineEnd(String characters) {
            this.characters = characters;
        }

        String characters() {
            return characters;
        }
    }

    /** Those that have their rows from single articles, and then those that need all articles. */
    static final List<Table<?>> ALL_TABLES =
            Stream.of(Tables.ALL, CorpusTables.ALL).flatMap(List::stream).toList();

    static final Option<Packaging> PACKAGING = Option.choice(
            "as", Packaging.FOLDER, "a folder of tables with their descriptions, the same zipped, or one table alone");

    static final Option<List<Table<?>>> TABLES = new Option<>(
            "tables",
            "NAME,...",
            String.join(",", names()),
            "the tables to write; keys that lead to other tables are not declared",
            CsvOptions::tables);

    static final Option<Delimiter> DELIMITER =
            Option.choice("delimiter", Delimiter.COMMA, "what stands between two cells");

    static final Option<LineEnd> LINE_END = Option.choice("line-end", LineEnd.CRLF, "what ends a line");

    static final Option<Boolean> BYTE_ORDER_MARK =
            Option.flag("bom", false, "begin each file with a byte order mark, by which Excel knows UTF-8");

    static final Option<String> NULL_TOKEN = new Option<>(
            "null",
            "TEXT",
            "",
            "what stands for no value; a value that reads the same is quoted",
            CsvOptions::nullToken);

    static final Option<Boolean> SPREADSHEET_SAFE = Option.flag(
            "spreadsheet-safe",
            false,
            "put ' before text that begins with = + - @, full-width or not, a tab or the end of a line;"
                    + " this changes the data");

    static final Option<Boolean> HXL = Option.flag("hxl", false, "add a row of HXL hashtags under the header");

    static final Option<Boolean> GZIP = Option.flag("gzip", false, "compress each table");

    static final List<Option<?>> ALL =
            List.of(PACKAGING, TABLES, DELIMITER, LINE_END, BYTE_ORDER_MARK, NULL_TOKEN, SPREADSHEET_SAFE, HXL, GZIP);

    /** What the name of a file says: one with all tables, or one with one table. */
    static final Map<String, Map<String, String>> ENDINGS = Map.of(
            "zip", Map.of(PACKAGING.name(), "zip"),
            "csv", Map.of(PACKAGING.name(), "table", GZIP.name(), "false"),
            "csv.gz", Map.of(PACKAGING.name(), "table", GZIP.name(), "true"));

    private CsvOptions() {}

    private static List<String> names() {
        return ALL_TABLES.stream().map(Table::name).toList();
    }

    /** The tables of some names, in the order in which they are defined. */
    private static List<Table<?>> tables(String written) {
        List<String> names = Arrays.asList(written.split(",", -1));
        for (String name : names) {
            if (!names().contains(name)) {
                throw new InvalidValueException("there is no table '" + name + "'" + Suggestion.hint(name, names()));
            }
        }
        return ALL_TABLES.stream().filter(table -> names.contains(table.name())).toList();
    }

    private static String nullToken(String written) {
        if (written.chars().anyMatch(c -> c == '"' || c < ' ' || ",;|".indexOf(c) >= 0)) {
            throw new InvalidValueException("'" + written
                    + "' holds a quotation mark, a delimiter or a control character; choose a plain word");
        }
        return written;
    }
}
