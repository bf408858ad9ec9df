package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dateline.cli.WithoutNetwork.Way;
import dev.dateline.fixtures.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command reads what it is given and asks nobody: contexts, schemas, namespaces and links are not fetched. */
class NoNetworkIT {

    private static final String EVERY_FORMAT = "csv,jsonld,nq,nt,rdf,rpb,trig,ttl,xlsx";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void exportGoesNowhere() throws Exception {
        assertThat(run("export", sample(), "-f", EVERY_FORMAT, "-o", "out/").exit())
                .isEqualTo(Exit.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats", "sample", "schema", "schema ontology", "schema context", "schema shapes"})
    void otherCommandsGoNowhere(String command) throws Exception {
        assertThat(run(command.split(" ")).exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void checkGoesNowhere() throws Exception {
        assertThat(run("check", sample()).exit()).isEqualTo(Exit.DONE);
    }

    /** A trap that catches nothing would let the tests above pass. */
    @ParameterizedTest
    @EnumSource
    void whoeverGoesToTheNetworkIsCaught(Way way) throws Exception {
        Run run = run("--try", way.name());
        if (way == Way.NAME) {
            assertThat(run.err()).contains("UnknownHostException");
        } else {
            assertThat(run.exit()).as(run.err()).isEqualTo(WithoutNetwork.CAUGHT);
        }
    }

    /** The same from outside, where the system can take the network away from a process. */
    @Test
    void exportNeedsNoNetwork() throws Exception {
        assumeThat(canTakeTheNetworkAway()).isTrue();
        ProcessBuilder export = new Jar(folder).process("export", sample(), "-f", EVERY_FORMAT, "-o", "out/");
        List<String> command = new ArrayList<>(List.of("unshare", "--map-root-user", "--net"));
        command.addAll(export.command());
        assertThat(new Jar(folder).run(export.command(command)).exit()).isEqualTo(Exit.DONE);
    }

    private static boolean canTakeTheNetworkAway() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--map-root-user", "--net", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) { // there is no such program
            return false;
        }
    }

    private Run run(String... args) throws Exception {
        return new Jar(folder).run(new Jar(folder).process(WithoutNetwork.class, WithoutNetwork.jvmArgs(), args));
    }

    private static String sample() {
        return Cases.input("north-korea-tribute").toString();
    }
}
