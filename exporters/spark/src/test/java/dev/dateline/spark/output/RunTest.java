package dev.dateline.spark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on a file system that fails. */
class RunTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** The local files, of which one run cannot be deleted. */
    public static final class Clinging extends LocalFileSystem {
        @Override
        public boolean delete(org.apache.hadoop.fs.Path path, boolean recursive) throws IOException {
            if (path.getName().equals(".run-aa")) {
                throw new IOException("it clings");
            }
            return super.delete(path, recursive);
        }
    }

    private Run begin(String id, Configuration hadoop) throws IOException {
        Run run = Run.begin(folder.resolve("out").toString(), id, true, hadoop);
        run.create("nq/part.nq").close();
        return run;
    }

    private static Manifest manifest(Run run) {
        return new Manifest(run.name(), new Provenance("dateline", "1", List.of()), 1, List.of());
    }

    private static Configuration clinging() {
        Configuration hadoop = new Configuration();
        hadoop.setClass("fs.file.impl", Clinging.class, LocalFileSystem.class);
        hadoop.setBoolean("fs.file.impl.disable.cache", true);
        return hadoop;
    }

    @Test
    void whatIsPublishedStaysWhenTheExportBeforeCannotBeTakenAway() throws IOException {
        Run before = begin("aa", new Configuration());
        before.publish(manifest(before));
        Run run = begin("bb", clinging());
        assertThatThrownBy(() -> run.publish(manifest(run))).hasMessage("it clings");
        run.discard();
        assertThat(folder.resolve("out/manifest.json")).content().contains("\"run\":\".run-bb\"");
        assertThat(folder.resolve("out/.run-bb/nq/part.nq")).exists();
    }

    @Test
    void whatIsNotPublishedGoesAndTheExportBeforeStays() throws IOException {
        Run before = begin("aa", new Configuration());
        before.publish(manifest(before));
        Run run = begin("bb", new Configuration());
        run.discard();
        assertThat(folder.resolve("out/.run-bb")).doesNotExist();
        assertThat(folder.resolve("out/manifest.json")).content().contains("\"run\":\".run-aa\"");
        assertThat(folder.resolve("out/.run-aa/nq/part.nq")).exists();
    }
}
