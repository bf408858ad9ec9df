package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of {@code docs/plugins.md} with the jar that users get, which has nothing else on its class path. */
class PluginsIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void pluginRunsBesideTheJar() throws IOException, InterruptedException {
        Path jar =
                PluginSources.of(folder, PluginsPage.files()).jar(folder.resolve("target/dateline-digest-1.0.0.jar"));
        String commands = PluginsPage.commands()
                .replace(
                        "java -jar dateline.jar",
                        "'" + String.join("' '", new Jar(folder).process().command()) + "'");
        Run run = new Jar(folder).run(new ProcessBuilder("sh", "-ec", commands).directory(folder.toFile()));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("(from target/" + jar.getFileName() + ")");
        assertThat(Files.readString(folder.resolve("digest.md"))).isEqualTo(PluginsPage.digest());
    }

    /** A jar that lies in the folder the program runs in is not a plug-in. */
    @Test
    void nothingIsLoadedThatNobodyNamed() throws IOException, InterruptedException {
        PluginSources.of(folder, PluginsPage.files()).jar(folder.resolve("digest.jar"));
        Run run = new Jar(folder).run("formats");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("csv").doesNotContain("digest");
    }
}
