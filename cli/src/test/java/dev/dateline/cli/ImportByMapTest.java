package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of others become articles by a map. */
class ImportByMapTest {

    private static final String ACLED =
            "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,"
                    + "actor2,inter2,iso,country,location,latitude,longitude,source,notes,fatalities\n"
                    + "MIZ12,04 May 2031,1,Battles,Armed clash,Troops,State forces,Front,Rebel group,999,Mizzlequay,Port Vale,"
                    + "-4.5,12.25,Gazette,Troops clashed with the Front.,3\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("table.csv"), ACLED);
        Files.writeString(
                folder.resolve("own.yaml"), "article: {id: \"a{iso}\", headline: \"{notes}\"}\nignore: \"*\"\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aMapThatComesWithTheProgramIsNamed() {
        Run run = Run.of("import", "--map", "acled", path("table.csv"), "-o", path("news.jsonl"));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(Run.of("check", path("news.jsonl")).exit()).isEqualTo(Exit.DONE);
        Run export = Run.of("export", path("news.jsonl"), "-f", "csv", "-o", path("out"));
        assertThat(export.exit()).as(export.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("out/news-csv/figures.csv")).content().contains("acled-miz12", "3");
    }

    @Test
    void aMapThatComesWithTheProgramIsShownToBeginOnesOwnWith() {
        assertThat(Run.of("schema", "acled-map").out()).contains("article:\n", "{event_id_cnty|slug}");
    }

    @Test
    void aMapOfOnesOwnIsAFile() {
        Run run = Run.of("import", "--map", path("own.yaml"), path("table.csv"));
        assertThat(run.out()).isEqualTo("{\"id\":\"a999\",\"headline\":\"Troops clashed with the Front.\"}\n");
    }

    @Test
    void whatIsWrongIsTold() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "article: {id: \"{iso}\", hedline: x}\n");
        assertThat(Run.of("import", "--map", path("bad.yaml"), path("table.csv")))
                .returns(Exit.USAGE, Run::exit)
                .extracting(Run::err)
                .asString()
                .contains("bad.yaml:1:24: 'hedline' means nothing here; did you mean 'headline'?");
        assertThat(Run.of("import", "--map", "aclet", path("table.csv")).err())
                .contains("--map aclet: there is no such file, and no such map; there are acled, ucdp-ged");
        assertThat(Run.of("import", "--map", "acled", "-").err()).contains("-: with --map, every input is a file");
        assertThat(Run.of("import", "--map", "acled", folder.toString()).err())
                .contains(folder + ": with --map, every input is a file");
        Run other = Run.of("import", "--map", "ucdp-ged", path("table.csv"));
        assertThat(other.exit()).isEqualTo(Exit.INPUT);
        assertThat(other.err()).contains("there is no column id, which ucdp-ged:");
    }
}
