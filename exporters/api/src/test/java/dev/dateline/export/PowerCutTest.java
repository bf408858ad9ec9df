package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power fails before each of the actions of a run, and what was not synced is lost, in part or all of it. */
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @EnumSource(Disaster.class)
    void aPowerCutAtAnyActionMakesNoMixture(Disaster disaster) throws IOException {
        Path place = Files.createDirectory(folder.resolve("place")).toRealPath();
        disaster.prepare(place);
        ForgetfulDisk disk = new ForgetfulDisk(place) {
            @Override
            void before(int number, String what) throws IOException {
                cut(disaster, this, number + ", " + what, false);
            }
        };
        Disaster.run(place, disk);
        cut(disaster, disk, "the end", true);
        assertThat(disk.count()).isGreaterThan(30);
    }

    private void cut(Disaster disaster, ForgetfulDisk disk, String when, boolean finished) throws IOException {
        for (ForgetfulDisk.Fate fate : ForgetfulDisk.Fate.values()) {
            Path copy = Files.createTempDirectory(folder, "cut");
            disk.afterPowerCut(fate, copy);
            disaster.recoverAndCheck(copy, finished, "power cut before action " + when + ", " + fate);
            FileTree.delete(copy, new FileActions(false));
        }
    }
}
