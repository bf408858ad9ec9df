package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed out works where it is unpacked, and is the same whoever builds it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script, and modes of files")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionIT {

    private static final int EXECUTABLE = 0755;
    private static final int PLAIN = 0644;

    /** A file or folder in an archive. */
    private record Entry(String name, boolean isFolder, int mode, long millis, ByteBuffer bytes) {}

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    private final Map<String, List<Entry>> archives = new TreeMap<>();

    @BeforeAll
    void unpack() throws IOException {
        archives.put("tar.gz", tar(archive("tar.gz")));
        archives.put("zip", zip(archive("zip")));
        for (Map.Entry<String, List<Entry>> archive : archives.entrySet()) {
            unpack(archive.getValue(), folder.resolve("a " + archive.getKey()));
        }
    }

    List<Path> homes() {
        return archives.keySet().stream()
                .map(kind -> folder.resolve("a " + kind).resolve("dateline-" + Version.number()))
                .toList();
    }

    private static Path archive(String ending) {
        return Jar.file().resolveSibling("dateline-" + Version.number() + "." + ending);
    }

    private static List<Entry> tar(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                assertThat(each.getLongUserId() + " " + each.getUserName()).isEqualTo("0 root");
                assertThat(each.getLongGroupId() + " " + each.getGroupName()).isEqualTo("0 root");
                long millis = each.getLastModifiedTime().toMillis();
                int mode = each.getMode() & 0777;
                entries.add(new Entry(
                        each.getName(), each.isDirectory(), mode, millis, ByteBuffer.wrap(tar.readAllBytes())));
            }
        }
        return entries;
    }

    private static List<Entry> zip(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(each)) {
                    long millis = each.getLastModifiedTime().toMillis();
                    int mode = each.getUnixMode() & 0777;
                    entries.add(new Entry(
                            each.getName(), each.isDirectory(), mode, millis, ByteBuffer.wrap(in.readAllBytes())));
                }
            }
        }
        return entries;
    }

    private static void unpack(List<Entry> entries, Path to) throws IOException {
        for (Entry entry : entries) {
            Path file = to.resolve(entry.name()).normalize();
            assertThat(file.startsWith(to)).as(entry.name()).isTrue();
            if (entry.isFolder()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            Files.write(file, entry.bytes().array());
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(entry.mode() == EXECUTABLE ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static Command.Result run(Path home, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"));
        Stream<String> start = Stream.of(
                "env",
                "JAVA_HOME=" + java,
                "DATELINE_CACHE=",
                home.resolve("bin/dateline").toString());
        return Command.run(home, Stream.concat(start, Arrays.stream(arguments)).toList());
    }

    @ParameterizedTest
    @MethodSource("homes")
    void itRunsWhereItIsUnpacked(Path home) {
        Command.Result version = run(home, "--version");
        assertThat(version.errors()).isEmpty();
        assertThat(version.output()).isEqualTo("dateline " + Version.number() + "\n");
        Command.Result export = run(home, "export", "samples/north-korea-tribute.json", "-o", "an export");
        assertThat(export.exitCode()).as(export.errors()).isZero();
        assertThat(home.resolve("an export/north-korea-tribute.xlsx")).isNotEmptyFile();
        assertThat(home.resolve("an export/north-korea-tribute-csv/figures.csv"))
                .isNotEmptyFile();
    }

    /** Whoever puts a jar into the folder for plug-ins has named it; nobody else has one loaded. */
    @Test
    void jarsInTheFolderForPluginsAreLoaded() throws IOException {
        Path home = homes().get(0);
        assertThat(run(home, "formats").errors()).isEmpty();
        Path broken = Files.writeString(home.resolve("plugins/broken.jar"), "no zip");
        try {
            assertThat(run(home, "formats").errors()).contains("warning: " + broken.toRealPath());
        } finally {
            Files.delete(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("homes")
    void bashCompletes(Path home) {
        String script = "source completions/dateline.bash; COMP_LINE='dateline exp'; COMP_POINT=12;"
                + " _dateline; echo \"${COMPREPLY[@]}\"; complete -p dateline";
        Command.Result result = Command.run(home, List.of("bash", "-c", script));
        assertThat(result.errors()).isEmpty();
        assertThat(result.output()).isEqualTo("export\ncomplete -o default -F _dateline dateline\n");
    }

    @ParameterizedTest
    @MethodSource("homes")
    void itHasWhatItPromises(Path home) throws IOException {
        assertThat(Stream.of(
                        "LICENSE",
                        "CHANGELOG.md",
                        "bin/dateline.cmd",
                        "completions/_dateline",
                        "completions/dateline.fish",
                        "man/man1/dateline.1",
                        "man/man1/dateline-export.1",
                        "plugins/README.txt",
                        "lib/dateline.jar.sha256",
                        "licenses/jsoup/LICENSE",
                        "licenses/jena-arq"))
                .allSatisfy(name -> assertThat(home.resolve(name)).exists());
        assertThat(home.resolve("lib/dateline.jar")).hasSameBinaryContentAs(Jar.file());
        assertThat(Files.readString(home.resolve("bin/dateline.cmd")))
                .startsWith("@echo off\r\n")
                .doesNotContainPattern("[^\r]\n");
        if (!"offline=true".equals(System.getProperty("dateline.offline"))) {
            assertThat(home.resolve("lib/dateline.cdx.json")).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tar.gz", "zip"})
    void namesTimesAndModesDoNotDependOnWhoBuilds(String kind) {
        List<Entry> entries = archives.getOrDefault(kind, List.of());
        assertThat(entries).hasSizeGreaterThan(50);
        assertThat(entries)
                .extracting(Entry::millis)
                .containsOnly(entries.get(0).millis());
        assertThat(entries).extracting(Entry::name).doesNotHaveDuplicates();
        for (Entry entry : entries) {
            boolean isProgram = entry.isFolder() || entry.name().contains("/bin/");
            assertThat(entry.mode()).as(entry.name()).isEqualTo(isProgram ? EXECUTABLE : PLAIN);
        }
    }

    @Test
    void bothHaveTheSame() {
        assertThat(contents("zip")).isEqualTo(contents("tar.gz"));
    }

    private Map<String, Integer> contents(String kind) {
        Map<String, Integer> contents = new TreeMap<>();
        archives.getOrDefault(kind, List.of()).stream()
                .filter(entry -> !entry.isFolder())
                .forEach(entry -> contents.put(entry.name(), entry.bytes().hashCode()));
        return contents;
    }
}
