package dev.dateline.export.csv;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.testkit.Imported;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A CSV set that is edited as people edit it, cell by cell, and read back. Rows count from 0, without the header. */
final class EditedCsv {

    /** By the name of its table a file, its first line the header. */
    private final Map<String, List<List<String>>> files = new LinkedHashMap<>();

    static EditedCsv of(List<Article> articles) {
        CsvExport export = CsvExport.of(articles.stream(), Map.of());
        EditedCsv edited = new EditedCsv();
        Tables.ALL.forEach(table -> edited.files.put(
                table.name(),
                Rfc4180.parse(export.text(table.name()), ',', "\r\n").stream()
                        .map(EditedCsv::texts)
                        .collect(Collectors.toCollection(ArrayList::new))));
        return edited;
    }

    private static List<String> texts(List<Rfc4180.Field> line) {
        return line.stream().map(Rfc4180.Field::text).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<List<String>> lines(String table) {
        return Objects.requireNonNull(files.get(table), table);
    }

    private int column(String table, String name) {
        return lines(table).get(0).indexOf(name);
    }

    String get(String table, int row, String column) {
        return lines(table).get(row + 1).get(column(table, column));
    }

    String header(String table) {
        return String.join(",", lines(table).get(0));
    }

    EditedCsv set(String table, int row, String column, String value) {
        lines(table).get(row + 1).set(column(table, column), value);
        return this;
    }

    /** Empties the derived cells of all tables. */
    EditedCsv withoutDerived() {
        Tables.ALL.forEach(table -> table.columns().stream()
                .filter(Column::derived)
                .forEach(column -> lines(table.name()).stream()
                        .skip(1)
                        .forEach(line -> line.set(column(table.name(), column.name()), ""))));
        return this;
    }

    /** Adds a row with some cells, and else empty ones. */
    EditedCsv add(String table, Map<String, String> cells) {
        lines(table)
                .add(lines(table).get(0).stream()
                        .map(name -> cells.getOrDefault(name, ""))
                        .collect(Collectors.toCollection(ArrayList::new)));
        return this;
    }

    /** Deletes the rows with a value in a column. */
    EditedCsv delete(String table, String column, Predicate<String> value) {
        int index = column(table, column);
        List<List<String>> lines = lines(table);
        lines.subList(1, lines.size()).removeIf(line -> value.test(line.get(index)));
        return this;
    }

    EditedCsv rename(String table, String column, String name) {
        lines(table).get(0).set(column(table, column), name);
        return this;
    }

    EditedCsv removeColumn(String table, String column) {
        int index = column(table, column);
        lines(table).forEach(line -> line.remove(index));
        return this;
    }

    EditedCsv removeFile(String table) {
        files.remove(table);
        return this;
    }

    /** Puts the rows and the columns of every table in another order. */
    EditedCsv shuffle(long seed) {
        Random random = new Random(seed);
        for (List<List<String>> lines : files.values()) {
            Collections.shuffle(lines.subList(1, lines.size()), random);
            long order = random.nextLong();
            lines.forEach(line -> Collections.shuffle(line, new Random(order)));
        }
        return this;
    }

    /** Reads the set back from a folder. */
    Imported read(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<List<String>>> file : files.entrySet()) {
            String text = file.getValue().stream()
                    .map(line -> line.stream().map(EditedCsv::quoted).collect(Collectors.joining(",")) + "\n")
                    .collect(Collectors.joining());
            Files.write(folder.resolve(file.getKey() + ".csv"), text.getBytes(StandardCharsets.UTF_8));
        }
        return Imported.of(new CsvImporter(), folder);
    }

    private static String quoted(String cell) {
        return cell.matches("[A-Za-z0-9._~:/-]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
