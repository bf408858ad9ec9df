package dev.dateline.spark.parquet;

import dev.dateline.export.Dataset;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.sql.Sql;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.SingleExport;
import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** Articles exported as Parquet, and what DuckDB reads of them. */
record ParquetFolder(Path folder) {

    /** Exports articles into a folder. */
    static ParquetFolder of(List<Article> articles, Path folder) throws IOException {
        ParquetFormat format = new ParquetFormat();
        MemoryTarget target = new MemoryTarget(folder.resolve("working"));
        SingleExport.run(format, Dataset.example(), Settings.of(format, Map.of()), target, articles.stream());
        for (Map.Entry<String, byte[]> file : target.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return new ParquetFolder(folder);
    }

    Path file(Table<?> table) {
        return folder.resolve(TableFile.name(table));
    }

    private String from(Table<?> table) {
        return " FROM '" + file(table).toString().replace("'", "''") + "'";
    }

    /** The types of the columns, by their names. */
    Map<String, String> types(Table<?> table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        ask("DESCRIBE SELECT *" + from(table), row -> types.put(row.getString(1), row.getString(2)));
        return types;
    }

    /** The cells, as CSV has them. */
    List<List<@Nullable String>> rows(Table<?> table) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        String columns = table.columns().stream().map(ParquetFolder::spelled).collect(Collectors.joining(", "));
        ask("SELECT " + columns + from(table), row -> {
            List<@Nullable String> cells = new ArrayList<>();
            for (Column<?> column : table.columns()) {
                cells.add(cell(row, column));
            }
            rows.add(cells);
        });
        return rows;
    }

    /** Days as text: on their way through JDBC, those before 1582 would become others. */
    private static String spelled(Column<?> column) {
        String name = Sql.name(column.name());
        return column.datatype() == Datatype.DATE ? "CAST(" + name + " AS VARCHAR) AS " + name : name;
    }

    private static @Nullable String cell(ResultSet row, Column<?> column) throws SQLException {
        Object value = row.getObject(column.name());
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    /** What a file says beside its rows, by names. */
    Map<String, String> facts(Table<?> table) throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        ask(
                "SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file(table) + "')",
                row -> facts.put(row.getString(1), row.getString(2)));
        return facts;
    }

    /** The numbers of the encodings of each column of each row group, as the end of the file lists them. */
    List<List<Integer>> encodings(Table<?> table) throws IOException {
        byte[] bytes = Files.readAllBytes(file(table));
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, bytes.length - 8 - length, length));
        return footer.getRow_groups().stream()
                .flatMap(group -> group.getColumns().stream())
                .map(column -> column.getMeta_data().getEncodings().stream()
                        .map(Encoding::getValue)
                        .toList())
                .toList();
    }

    /** The answers to a question, one in a row. */
    static List<String> answers(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        ask(query, row -> answers.add(row.getString(1)));
        return answers;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void ask(String query, RowReader reader) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                reader.read(result);
            }
        }
    }
}
