package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's way from a text to outputs, command by command; between two of them somebody reviews the draft. */
class ReadmeDraftTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void fromATextToOutputsThatAgree() throws IOException {
        Files.writeString(folder.resolve("flood.txt"), Readme.code("text").get(1));
        List<String> commands = Readme.code("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.matches(".*(flood|review|verify reports).*"))
                .toList();
        assertThat(commands).hasSize(4);
        run(commands.get(0));
        review();
        run(commands.get(1));
        assertThat(Files.readString(folder.resolve("flood.jsonl")))
                .contains("\"label\":\"boys and girls\"")
                .contains("\"low\":40")
                .contains("\"includedIn\":")
                .contains("\"high\":1500")
                .doesNotContain("\"draft\"")
                .doesNotContain("houses-destroyed");
        run(commands.get(2));
        assertThat(folder.resolve("reports/flood.xlsx")).exists();
        assertThat(folder.resolve("reports/flood.ttl")).exists();
        assertThat(folder.resolve("reports/flood-csv/figures.csv")).exists();
        run(commands.get(3));
    }

    private void run(String command) {
        List<String> words = List.of(command.split(" "));
        Run run = Run.of(words.stream()
                .skip(1)
                .map(word -> word.matches("[a-z]+\\.[a-z]+|reports")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.DONE);
    }

    /** Keeps all but the houses, and corrects what the children are called. */
    private void review() throws IOException {
        Path file = folder.resolve("review.xlsx");
        try (Workbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                Row head = head(sheet);
                if (head != null) {
                    keep(sheet, head);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void keep(Sheet sheet, Row head) {
        int answer = column(head, "Keep?");
        for (int i = head.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null) {
                String quote = text(row, head, "Quote");
                if (quote.contains("12 children") && column(head, "Label") >= 0) {
                    row.createCell(column(head, "Label")).setCellValue("boys and girls");
                }
                row.createCell(answer).setCellValue(quote.contains("300 houses") ? "no" : "yes");
            }
        }
    }

    private static String text(Row row, Row head, String title) {
        int column = column(head, title);
        return column < 0 ? "" : String.valueOf(row.getCell(column));
    }

    private static @Nullable Row head(Sheet sheet) {
        for (Row row : sheet) {
            if (column(row, "Keep?") >= 0) {
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
