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

/** Each action of a run fails once, and fails from then on, as on a disk that is full or gone. */
@Execution(ExecutionMode.CONCURRENT)
class FailingActionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @EnumSource(Disaster.class)
    void anActionThatFailsOnceMakesNoMixture(Disaster disaster) throws IOException {
        failAtEach(disaster, false);
    }

    @ParameterizedTest
    @EnumSource(Disaster.class)
    void aDiskThatFailsForGoodMakesNoMixture(Disaster disaster) throws IOException {
        failAtEach(disaster, true);
    }

    private void failAtEach(Disaster disaster, boolean forGood) throws IOException {
        int failing = 0;
        boolean failed = true;
        while (failed) {
            failing++;
            Path place = Files.createDirectory(folder.resolve("at-" + failing));
            disaster.prepare(place);
            failed = fails(place, failing, forGood);
            disaster.recoverAndCheck(place, !failed, "action " + failing);
        }
        assertThat(failing).isGreaterThan(30);
    }

    private static boolean fails(Path place, int failing, boolean forGood) {
        try {
            Disaster.run(place, new CountedActions((number, what) -> {
                if (number == failing || (forGood && number > failing)) {
                    throw new IOException("no space left, says the test: " + what);
                }
            }));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
