package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to cells of a workbook, as a comment of a page says it:
 * {@code <!-- in review.xlsx: Keep? is no where Quote is 300 houses -->}. Without {@code where} it is done to every row of
 * every sheet with such a column; {@code nothing} empties a cell.
 *
 * @param file the workbook
 * @param column the title of the column to write to
 * @param value what is written
 * @param where the title of the column by which rows are chosen, or empty for all
 * @param equal what stands there in the rows that are chosen
 */
record WorkbookEdit(String file, String column, String value, String where, String equal) {

    private static final Pattern COMMENT =
            Pattern.compile("<!-- in (\\S+): (.+?) is (.+?)(?: where (.+?) is (.+?))? -->");

    /** What the comments in a part of a page say. */
    static List<WorkbookEdit> allIn(String text) {
        return COMMENT.matcher(text)
                .results()
                .map(edit -> new WorkbookEdit(
                        edit.group(1),
                        edit.group(2),
                        edit.group(3),
                        edit.group(4) == null ? "" : edit.group(4),
                        edit.group(5) == null ? "" : edit.group(5)))
                .toList();
    }

    /** Does it, to at least one row. */
    void doIn(Path folder) throws IOException {
        Path path = folder.resolve(file);
        try (Workbook workbook = open(path)) {
            int rows = 0;
            for (Sheet sheet : workbook) {
                Row head = head(sheet);
                if (head != null && (where.isEmpty() || column(head, where) >= 0)) {
                    rows += write(sheet, head);
                }
            }
            assertThat(rows).as(toString()).isPositive();
            try (OutputStream out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
    }

    private int write(Sheet sheet, Row head) {
        int rows = 0;
        for (int i = head.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && (where.isEmpty() || equal.equals(text(row, column(head, where))))) {
                Cell cell = row.createCell(column(head, column));
                if (!value.equals("nothing")) {
                    cell.setCellValue(value);
                }
                rows++;
            }
        }
        return rows;
    }

    private static Workbook open(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String text(Row row, int column) {
        return String.valueOf(row.getCell(column));
    }

    private @Nullable Row head(Sheet sheet) {
        for (Row row : sheet) {
            if (column(row, column) >= 0) {
                return row;
            }
        }
        return null;
    }

    private static int column(Row row, String title) {
        for (Cell cell : row) {
            if (cell.toString().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }
}
