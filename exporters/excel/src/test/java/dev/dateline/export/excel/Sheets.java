package dev.dateline.export.excel;

import dev.dateline.export.excel.sheet.LongTexts;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * What two libraries find in a workbook: the rows of its sheets by their names, the header among them. A cell is a
 * String, a BigDecimal in its shortest form, a Boolean, a {@link java.time.LocalDate} or null.
 */
enum Sheets {
    POI {
        @Override
        Map<String, List<List<@Nullable Object>>> read(byte[] workbook) throws IOException {
            Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
            try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
                for (int i = 0; i < opened.getNumberOfSheets(); i++) {
                    XSSFSheet sheet = opened.getSheetAt(i);
                    List<List<@Nullable Object>> rows = new ArrayList<>();
                    sheet.forEach(row -> {
                        List<@Nullable Object> cells = new ArrayList<>();
                        row.forEach(cell -> put(cells, cell.getColumnIndex(), value(cell)));
                        rows.add(cells);
                    });
                    sheets.put(sheet.getSheetName(), rows);
                }
            }
            return sheets;
        }

        private Object value(org.apache.poi.ss.usermodel.Cell cell) {
            return switch (cell.getCellType()) {
                case STRING -> cell.getStringCellValue();
                case BOOLEAN -> cell.getBooleanCellValue();
                case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? cell.getLocalDateTimeCellValue().toLocalDate()
                            : number(BigDecimal.valueOf(cell.getNumericCellValue()));
                case FORMULA -> cell.getStringCellValue();
                default -> throw new AssertionError(cell.getAddress() + " is a " + cell.getCellType());
            };
        }
    },

    FASTEXCEL {
        @Override
        Map<String, List<List<@Nullable Object>>> read(byte[] workbook) throws IOException {
            Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
            ReadingOptions withFormats = new ReadingOptions(true, false);
            try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(workbook), withFormats)) {
                for (org.dhatim.fastexcel.reader.Sheet sheet :
                        opened.getSheets().toList()) {
                    List<List<@Nullable Object>> rows = new ArrayList<>();
                    try (Stream<org.dhatim.fastexcel.reader.Row> all = sheet.openStream()) {
                        all.forEach(row -> {
                            List<@Nullable Object> cells = new ArrayList<>();
                            row.stream()
                                    .filter(cell -> cell != null)
                                    .forEach(cell -> put(cells, cell.getColumnIndex(), value(cell)));
                            rows.add(cells);
                        });
                    }
                    sheets.put(sheet.getName(), rows);
                }
            }
            return sheets;
        }

        private Object value(org.dhatim.fastexcel.reader.Cell cell) {
            return switch (cell.getType()) {
                case STRING -> unescaped(cell.asString());
                case BOOLEAN -> cell.asBoolean();
                case NUMBER ->
                    "yyyy-mm-dd".equals(cell.getDataFormatString())
                            ? cell.asDate().toLocalDate()
                            : number(cell.asNumber());
                case FORMULA -> cell.getText();
                default -> throw new AssertionError(cell.getAddress() + " is a " + cell.getType());
            };
        }

        /** This library leaves Excel's escapes to its callers. */
        private String unescaped(String stored) {
            return ESCAPE.matcher(stored)
                    .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
        }
    };

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final List<String> WITHOUT_DATA =
            List.of("Overview", "Reading", "Charts", "Pivot", "Chart data", "Notes", "Continued");

    /** The tables, the header first, in the order of the sheets; what goes on in another sheet is put together. */
    Map<String, List<List<@Nullable Object>>> tables(byte[] workbook) throws IOException {
        Map<String, List<List<@Nullable Object>>> sheets = read(workbook);
        List<List<@Nullable Object>> pieces = sheets.getOrDefault(LongTexts.TITLE, List.of());
        sheets.keySet().removeIf(name -> WITHOUT_DATA.contains(firstOf(name)));
        Map<String, List<List<@Nullable Object>>> tables = new LinkedHashMap<>();
        sheets.forEach((name, rows) -> {
            String first = firstOf(name);
            Table<?> table = table(first);
            List<List<@Nullable Object>> data = data(rows.subList(Worksheet.HEADER_ROW, rows.size()), table);
            pieces.stream()
                    .skip(Worksheet.HEADER_ROW + 1)
                    .filter(piece -> name.equals(piece.get(0)))
                    .forEach(piece -> goOn(piece, table, data));
            if (first.equals(name)) {
                tables.put(name, data);
            } else {
                tables.getOrDefault(first, new ArrayList<>()).addAll(data.subList(1, data.size()));
            }
        });
        return tables;
    }

    /** The sheet that a sheet goes on from. */
    private static String firstOf(String name) {
        return name.replaceFirst(" \\(\\d+\\)$", "");
    }

    private static Table<?> table(String title) {
        return WorkbookTables.IN_ORDER.stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Leaves out what only a workbook has, such as arrows, which is no data; a row ends with its last value. */
    private static List<List<@Nullable Object>> data(List<List<@Nullable Object>> rows, Table<?> table) {
        List<@Nullable Object> header = rows.get(0);
        Set<String> titles = table.columns().stream().map(Column::title).collect(Collectors.toSet());
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (titles.contains(String.valueOf(header.get(i)))) {
                    cells.add(row.get(i));
                }
            }
            while (!cells.isEmpty() && cells.get(cells.size() - 1) == null) {
                cells.remove(cells.size() - 1);
            }
            data.add(cells);
        }
        return data;
    }

    /** Puts a piece to the cell that was full: that of the row whose ids, joined by strokes, are the piece's. */
    private static void goOn(List<@Nullable Object> piece, Table<?> table, List<List<@Nullable Object>> rows) {
        int[] key = table.positions(table.primaryKey());
        List<@Nullable Object> row = rows.stream()
                .filter(each -> Arrays.stream(key)
                        .mapToObj(i -> i < each.size() ? String.valueOf(each.get(i)) : "")
                        .collect(Collectors.joining("/"))
                        .equals(piece.get(1)))
                .findFirst()
                .orElseThrow();
        int column = rows.get(0).indexOf(piece.get(2));
        row.set(column, String.valueOf(row.get(column)) + piece.get(4));
    }

    /** The rows of every sheet, in the order of the sheets. */
    abstract Map<String, List<List<@Nullable Object>>> read(byte[] workbook) throws IOException;

    private static void put(List<@Nullable Object> cells, int column, Object value) {
        cells.addAll(Collections.nCopies(column - cells.size(), null));
        cells.add(value);
    }

    static BigDecimal number(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
