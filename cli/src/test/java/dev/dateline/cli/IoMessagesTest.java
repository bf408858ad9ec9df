package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class IoMessagesTest {

    @Test
    void everyFailureHasAReason() {
        assertThat(IoMessages.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(IoMessages.of(new EOFException())).isEqualTo("EOFException");
        assertThat(IoMessages.of(new AccessDeniedException("x"))).isEqualTo("permission denied");
        assertThat(IoMessages.of(new NoSuchFileException("x"))).isEqualTo("there is no such file or folder");
        assertThat(IoMessages.of(new NotDirectoryException("x"))).isEqualTo("x is no folder");
        assertThat(IoMessages.of(new FileSystemLoopException("x"))).isEqualTo("x is a link that leads in a circle");
        assertThat(IoMessages.of(new FileAlreadyExistsException("x"))).isEqualTo("it exists already");
        assertThat(IoMessages.of(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(IoMessages.of(new DirectoryNotEmptyException("x"))).isEqualTo("DirectoryNotEmptyException");
    }
}
