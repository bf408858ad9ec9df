package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void everyFailureHasAReason() {
        assertThat(Reason.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(Reason.of(new EOFException())).isEqualTo("EOFException");
        assertThat(Reason.of(new AccessDeniedException("x"))).isEqualTo("permission denied");
        assertThat(Reason.of(new NoSuchFileException("x"))).isEqualTo("there is no such file or folder");
        assertThat(Reason.of(new NotDirectoryException("x"))).isEqualTo("x is no folder");
        assertThat(Reason.of(new FileAlreadyExistsException("x"))).isEqualTo("it exists already");
        assertThat(Reason.of(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(Reason.of(new DirectoryNotEmptyException("x"))).isEqualTo("DirectoryNotEmptyException");
    }
}
