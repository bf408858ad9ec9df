package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Cases;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command the README tells people to run, but for those of Maven, which is running already. */
class ReadmeIT {

    private static final int FILES_SHOWN_PER_FOLDER = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void mainCommandPrintsWhatItSays() throws Exception {
        Path input = folder.resolve("fixtures/cases/north-korea-tribute/input.json");
        Files.createDirectories(input.getParent());
        Files.copy(Cases.input("north-korea-tribute"), input);
        String command = Readme.code("sh").get(0);
        String actual = shortened(shell(command.substring(command.indexOf("&&") + 2)));
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            Readme.replaceCode("text", actual);
            return;
        }
        assertThat(withoutSizes(Readme.code("text").get(0))).isEqualTo(withoutSizes(actual));
    }

    /** The output without most of the files that are in folders of their own. */
    private static String shortened(String output) {
        StringBuilder shortened = new StringBuilder();
        Path last = Path.of("");
        int shown = 0;
        for (String line : output.lines().toList()) {
            Path parent = Path.of(line.replaceFirst(" .*", "")).getParent();
            boolean inside = parent != null && parent.getNameCount() > 1;
            shown = inside && last.equals(parent) ? shown + 1 : 1;
            last = parent == null ? Path.of("") : parent;
            if (shown <= FILES_SHOWN_PER_FOLDER) {
                shortened.append(line).append('\n');
            } else if (shown == FILES_SHOWN_PER_FOLDER + 1) {
                shortened.append("…\n");
            }
        }
        return shortened.toString();
    }

    /** What a zip takes depends on the machine's zlib. */
    private static String withoutSizes(String output) {
        return output.replaceAll("[0-9.]+ k?B", "size").replaceAll(" +", " ");
    }

    @Test
    void examplesWork() throws Exception {
        Files.writeString(folder.resolve("flood.txt"), Readme.page().file("flood.txt"));
        String examples = Readme.code("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("dateline "))
                .filter(line ->
                        !line.matches(".*(import|flood.jsonl|verify).*")) // people come first: see ReadmeDraftTest
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(examples.lines().count()).isGreaterThan(3);
        shell(examples);
        assertThat(List.of("article.xlsx", "article.html", "review.xlsx"))
                .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
    }

    /** The alias is made in the folder of the project and used in another. */
    @Test
    void aliasWorksInAnyFolder() throws Exception {
        String alias = Readme.code("sh").stream()
                .filter(code -> code.startsWith("alias "))
                .findFirst()
                .orElseThrow();
        Path script = Files.writeString(
                folder.resolve("script"),
                "shopt -s expand_aliases\nset -e\n" + alias + "cd '" + folder + "'\ndateline sample > article.json\n");
        Process process = new ProcessBuilder("bash", script.toString())
                .directory(Readme.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("article.json")).isNotEmptyFile();
    }

    private String shell(String script) throws IOException, InterruptedException {
        String jar = "'" + String.join("' '", new Jar(folder).process().command()) + "'";
        String ready = "set -e\ndateline() { " + jar + " \"$@\"; }\n"
                + script.replace("java -jar cli/target/dateline.jar", "dateline");
        File err = folder.resolve("stderr").toFile();
        Process process = new ProcessBuilder("sh", "-c", ready)
                .directory(folder.toFile())
                .redirectError(err)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(err.toPath())).isEqualTo(Exit.DONE);
        return out;
    }
}
