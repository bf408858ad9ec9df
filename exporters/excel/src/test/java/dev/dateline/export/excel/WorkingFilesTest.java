package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Settings;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working files are in the export's folder only, and not even there for longer than the session. */
class WorkingFilesTest {

    private final List<Article> articles = Samples.all();
    private final WorkbookFormat format = new WorkbookFormat();
    private final Settings settings = Settings.of(format, Map.of());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Stands for the folder that POI would use if it were not told otherwise. */
    @BeforeEach
    void refuseFilesElsewhere() {
        TempFile.setTempFileCreationStrategy(new TempFileCreationStrategy() {
            @Override
            public File createTempFile(String prefix, String suffix) throws IOException {
                throw new IOException("a file outside of the working folder: " + prefix);
            }

            @Override
            public File createTempDirectory(String prefix) throws IOException {
                throw new IOException("a folder outside of the working folder: " + prefix);
            }
        });
    }

    @AfterEach
    void allowFilesElsewhere() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }

    @Test
    void nothingIsLeftAfterFinish() throws IOException {
        assertThat(ExcelExport.of(articles, folder).bytes()).isNotEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftWithoutFinish() throws IOException {
        try (ExportSession session = format.open(Dataset.example(), settings, new MemoryTarget(folder))) {
            session.write(articles.get(0));
            assertThat(folder).isNotEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftWhenTargetFails() throws IOException {
        for (int operation = 1; operation < 6; operation++) {
            try (ExportSession session =
                    format.open(Dataset.example(), settings, new MemoryTarget(folder, operation))) {
                session.write(articles.get(0));
                assertThatThrownBy(() -> session.finish(ExporterContract.ORIGIN))
                        .isInstanceOf(IOException.class)
                        .hasMessage(MemoryTarget.FAILURE);
            }
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void lossOfWorkingFilesIsFailureOfExport() throws IOException {
        try (ExportSession session = format.open(Dataset.example(), settings, new MemoryTarget(folder))) {
            session.write(articles.get(0));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            assertThatThrownBy(() -> session.finish(ExporterContract.ORIGIN)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void withoutWorkingFolderThereIsNoSession() throws IOException {
        try (StreamedWorkbook workbook = new StreamedWorkbook(folder.resolve("missing"), 6, Runnable::run)) {
            assertThatThrownBy(() -> workbook.addSheet("Sheet")).isInstanceOf(IOException.class);
        }
    }
}
