package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class AtomicTargetTest {

    @TempDir
    private Path folder;

    private AtomicOutput staging;

    @BeforeEach
    void begin() throws IOException {
        staging = AtomicOutput.in(folder, false);
    }

    @AfterEach
    void end() throws IOException {
        staging.close();
    }

    @Test
    void theOneFileIsOpenedOnce() throws IOException {
        Target target = staging.target("a.txt", Writing.FILE);
        Writing.file(target, "a");
        assertThatIllegalStateException().isThrownBy(target::open).withMessageContaining("opened before");
        staging.commit();
        assertThat(folder.resolve("a.txt")).hasContent("a");
    }

    @Test
    void aFileThatNeedNotBeIsThereIfItWasOpened() throws IOException {
        Target opened = staging.fileIfOpened("a.txt");
        staging.fileIfOpened("b.txt");
        Target needed = staging.target("c.txt", Writing.FILE);
        Writing.file(opened, "a");
        Writing.file(needed, "c");
        assertThat(staging.commit()).extracting(OutputFile::target).containsExactly(opened, needed);
        staging.close();
        assertThat(FolderContents.of(folder)).isEqualTo(Map.of("a.txt", "a", "c.txt", "c"));
    }

    @Test
    void aFileThatNeedNotBeTakesThePlaceOfNoOther() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> staging.fileIfOpened("a.txt")).isInstanceOf(FileAlreadyExistsException.class);
        staging.close();
        staging = AtomicOutput.in(folder, true);
        staging.fileIfOpened("a.txt");
        staging.commit();
        assertThat(folder.resolve("a.txt")).hasContent("old");
    }

    @Test
    void eachFileOfAFolderIsOpenedOnce() throws IOException {
        Target target = staging.target("b-csv", Writing.FOLDER);
        Writing.file(target, "rows.csv", "b");
        assertThatIllegalStateException()
                .isThrownBy(() -> target.open("rows.csv"))
                .withMessageContaining("'rows.csv' was opened before");
        Writing.file(target, "more.csv", "c");
    }

    @Test
    void filesAreOpenedAsTheLayoutHasThem() throws IOException {
        Target file = staging.target("a.txt", Writing.FILE);
        Target rows = staging.target("b-csv", Writing.FOLDER);
        Target stream = staging.stream(new ByteArrayOutputStream());
        assertThatIllegalStateException().isThrownBy(() -> file.open("rows.csv"));
        assertThatIllegalStateException().isThrownBy(rows::open);
        assertThatIllegalStateException().isThrownBy(() -> stream.open("rows.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "..",
                ".",
                "",
                "./x",
                "x/.",
                "/x",
                "x/",
                "x//y",
                "x/../../y",
                "x/../y",
                "x\\y",
                "..\\x",
                "\0"
            })
    void onlyPlainPathsOpenFiles(String name) throws IOException {
        Target target = staging.target("b-csv", Writing.FOLDER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target.open(name))
                .withMessage("'" + name + "' is not a plain name of a file in a folder");
    }

    @Test
    void filesOfAFolderMayBeInFolders() throws IOException {
        Target target = staging.target("b-csv", Writing.FOLDER);
        Writing.file(target, "article/x~1/index.html", "x");
        Writing.file(target, "article/..y/index.html", "y");
        assertThatIllegalStateException().isThrownBy(() -> target.open("article/x~1/index.html"));
        assertThat(staging.commit())
                .extracting(OutputFile::name)
                .containsExactly("article/..y/index.html", "article/x~1/index.html");
        assertThat(folder.resolve("b-csv/article/x~1/index.html")).hasContent("x");
    }

    @Test
    void whatIsOpenedAfterTheEndIsRefused() throws IOException {
        Target target = staging.target("a.txt", Writing.FILE);
        staging.close();
        assertThatThrownBy(target::open).isInstanceOf(IOException.class).hasMessageContaining("was closed");
        assertThatThrownBy(target::workingFolder).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> staging.target("b.txt", Writing.FILE)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void workingFolderIsOneFolderForEachTarget() throws IOException {
        Target file = staging.target("a.txt", Writing.FILE);
        Target rows = staging.target("b-csv", Writing.FOLDER);
        Path working = file.workingFolder();
        assertThat(working).isEmptyDirectory().isEqualTo(file.workingFolder()).isNotEqualTo(rows.workingFolder());
        Files.writeString(working.resolve("notes"), "scrap");
        staging.close();
        assertThat(working).doesNotExist();
    }
}
