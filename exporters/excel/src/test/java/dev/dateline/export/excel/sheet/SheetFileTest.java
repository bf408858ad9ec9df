package dev.dateline.export.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fast writer writes is, cell by cell, what POI's own writes. */
class SheetFileTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            " space before",
            "space after\n",
            "<b>&amp;</b> ]]>",
            "line\nbreak\ttab",
            "naïve café",
            "한물결 漢字",
            "🦭𐍈",
            "\u0085\u2028\ufeff\u00a0",
            "quote \" and '",
            "=1+1",
            "0012",
            "_x000B_",
            "x".repeat(32_767),
            "é<🦭".repeat(7_000));

    private static final double[] NUMBERS = {
        0, 1, -1, 14_000, 0.1, -0.25, 1e15, 999_999_999_999_999d, 1e22, 1e-10, 123_456.789, -1e15, 2_147_483_648d
    };

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void cellsAreThoseOfPoisOwnWriter(long seed) throws IOException {
        try (SXSSFWorkbook stock = new SXSSFWorkbook(10);
                StreamedWorkbook fast = new StreamedWorkbook(folder, 1, Runnable::run)) {
            List<String> expected = written(stock, stock.createSheet("Sheet"), seed);
            assertThat(written(fast, fast.addSheet("Sheet"), seed)).isEqualTo(expected);
        }
    }

    private static List<String> written(SXSSFWorkbook workbook, SXSSFSheet sheet, long seed) throws IOException {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Row row = sheet.createRow(i);
            if (random.nextInt(4) == 0) {
                row.setHeightInPoints(15 * (1 + random.nextInt(5)));
            }
            for (int j = 0; j < 30; j++) {
                fill(row, j, random, style);
            }
            sheet.flushRows();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return read(out.toByteArray());
    }

    private static void fill(Row row, int column, Random random, CellStyle style) {
        int kind = random.nextInt(5);
        if (kind == 0) {
            return;
        }
        Cell cell = row.createCell(column);
        if (random.nextBoolean()) {
            cell.setCellStyle(style);
        }
        switch (kind) {
            case 1 -> cell.setCellValue(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 2 -> cell.setCellValue(random.nextBoolean());
            default -> cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size() - (random.nextInt(20) == 0 ? 0 : 2))));
        }
    }

    private static List<String> read(byte[] bytes) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getSheetAt(0)) {
                cells.add(row.getRowNum() + " " + row.getHeight());
                row.forEach(cell -> cells.add(cell.getAddress() + " "
                        + cell.getCellStyle().getIndex() + " " + cell.getCellType() + " " + cell));
            }
        }
        return cells;
    }
}
