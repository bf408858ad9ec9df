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

/** Processes that end at once, without a word, before each of the actions of a run. */
@Execution(ExecutionMode.CONCURRENT)
class HaltedProcessTest {

    private static final int HALTED = 99;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @EnumSource(Disaster.class)
    void aProcessThatEndsAtAnyActionMakesNoMixture(Disaster disaster) throws IOException, InterruptedException {
        CountedActions all = new CountedActions((number, what) -> {});
        Path whole = Files.createDirectory(folder.resolve("whole"));
        disaster.prepare(whole);
        Disaster.run(whole, all);
        assertThat(all.count()).isGreaterThan(30);
        for (int i = 1; i <= all.count() + 1; i++) {
            Path place = Files.createDirectory(folder.resolve("at-" + i));
            disaster.prepare(place);
            boolean finishes = i > all.count();
            int exit = AtomicOutputProcess.start(Halting.class, place.toString(), Integer.toString(i))
                    .waitFor();
            assertThat(exit).isEqualTo(finishes ? 0 : HALTED);
            disaster.recoverAndCheck(place, finishes, "halted before action " + i);
        }
    }

    /** Runs until an action, and no further. */
    static final class Halting {

        private Halting() {}

        public static void main(String[] args) throws IOException {
            int last = Integer.parseInt(args[1]);
            Disaster.run(Path.of(args[0]), new CountedActions((number, what) -> {
                if (number == last) {
                    Runtime.getRuntime().halt(HALTED);
                }
            }));
        }
    }
}
