package dev.dateline.export.statements.reading;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.Article;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Tables in memory that can be edited and read back. */
final class MemoryTables implements TableSource {

    /** A table: the names of its columns, and its rows. */
    private record Sheet(List<String> columns, List<List<@Nullable String>> rows) {}

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private boolean asExported;

    /** The tables of articles, as they are exported. */
    static MemoryTables of(List<Article> articles) throws IOException {
        MemoryTables tables = new MemoryTables();
        for (Table<?> table : Tables.ALL) {
            List<String> names =
                    table.columns().stream().<String>map(Column::name).toList();
            Sheet sheet = new Sheet(new ArrayList<>(names), new ArrayList<>());
            for (Article article : articles) {
                table.forEachRow(
                        ArticleContext.of(article, new Dataset("https://news.example/id#")), new Filling(sheet));
            }
            tables.sheets.put(table.name(), sheet);
        }
        return tables;
    }

    /** Takes cells as they are exported. */
    private record Filling(Sheet sheet, List<@Nullable String> row) implements LexicalSink {

        Filling(Sheet sheet) {
            this(sheet, new ArrayList<>());
        }

        @Override
        public void cell(Column<?> column, @Nullable String lexical) {
            row.add(lexical);
        }

        @Override
        public void endRow() {
            sheet.rows().add(new ArrayList<>(row));
            row.clear();
        }
    }

    /** From now on every row is said to have its derived cells as they were exported. */
    MemoryTables asExported() {
        asExported = true;
        return this;
    }

    MemoryTables set(String table, int row, String column, @Nullable String value) {
        Sheet sheet = sheet(table);
        sheet.rows().get(row).set(sheet.columns().indexOf(column), value);
        return this;
    }

    /** Empties the derived cells of all tables. */
    MemoryTables withoutDerived() {
        for (Table<?> table : Tables.ALL) {
            for (Column<?> column : table.columns()) {
                for (int row = 0;
                        column.derived() && row < sheet(table.name()).rows().size();
                        row++) {
                    set(table.name(), row, column.name(), null);
                }
            }
        }
        return this;
    }

    @Nullable
    String get(String table, int row, String column) {
        Sheet sheet = sheet(table);
        return sheet.rows().get(row).get(sheet.columns().indexOf(column));
    }

    int rows(String table) {
        return sheet(table).rows().size();
    }

    MemoryTables delete(String table, int row) {
        sheet(table).rows().remove(row);
        return this;
    }

    /** Adds a row with some cells, and else empty ones. */
    MemoryTables add(String table, Map<String, String> cells) {
        Sheet sheet = sheet(table);
        List<@Nullable String> row = new ArrayList<>();
        for (String column : sheet.columns()) {
            row.add(cells.get(column));
        }
        sheet.rows().add(row);
        return this;
    }

    MemoryTables rename(String table, String column, String name) {
        Sheet sheet = sheet(table);
        sheet.columns().set(sheet.columns().indexOf(column), name);
        return this;
    }

    MemoryTables remove(String table) {
        sheets.remove(table);
        return this;
    }

    MemoryTables shuffle(long seed) {
        Random random = new Random(seed);
        sheets.values().forEach(sheet -> Collections.shuffle(sheet.rows(), random));
        return this;
    }

    private Sheet sheet(String table) {
        return Objects.requireNonNull(sheets.get(table), table);
    }

    List<ReadResult> read() throws IOException {
        Input input = new Input("tables", (Input.Transcripts) () -> TableReading.of(this));
        List<ReadResult> results = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(List.of(input))) {
            for (ReadResult each = reader.next(); each != null; each = reader.next()) {
                results.add(each);
            }
        }
        return results;
    }

    List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (ReadResult result : read()) {
            if (result instanceof ReadResult.Accepted accepted) {
                articles.add(accepted.article());
            } else if (result instanceof ReadResult.Rejected) {
                throw new AssertionError(result.findings());
            }
        }
        return articles;
    }

    /** What is told, each with its place. */
    List<String> findings() throws IOException {
        return read().stream()
                .flatMap(result -> result.findings().stream())
                .map(Object::toString)
                .toList();
    }

    @Override
    public Place place() {
        return new NamedPlace("tables", "");
    }

    @Override
    public String nameOf(Table<?> table) {
        return table.name();
    }

    @Override
    public @Nullable TableRows open(Table<?> table) {
        Sheet sheet = sheets.get(table.name());
        return sheet == null ? null : new Rows(table.name(), sheet, asExported);
    }

    @Override
    public String sha256() {
        return "0".repeat(64);
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** The rows of a sheet, counted from 1. */
    private static final class Rows implements TableRows {

        private final String name;
        private final Sheet sheet;
        private final boolean asExported;
        private final Iterator<List<@Nullable String>> rows;
        private long number;

        Rows(String name, Sheet sheet, boolean asExported) {
            this.name = name;
            this.sheet = sheet;
            this.asExported = asExported;
            this.rows = sheet.rows().iterator();
        }

        @Override
        public List<String> columns() {
            return sheet.columns();
        }

        @Override
        public RowPlaces places() {
            List<String> columns = List.copyOf(sheet.columns());
            return new RowPlaces() {
                @Override
                public Place header() {
                    return new NamedPlace(name, "header");
                }

                @Override
                public Place row(long row) {
                    return new NamedPlace(name, "row " + row);
                }

                @Override
                public Place cell(long row, int column) {
                    return new NamedPlace(name, "row " + row + ", column " + columns.get(column));
                }
            };
        }

        @Override
        public @Nullable SourceRow next() {
            return rows.hasNext() ? new SourceRow(++number, asExported, rows.next()) : null;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
