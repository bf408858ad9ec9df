package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Builds the plug-in of {@code docs/plugins.md} from nothing but the page, tests it and runs it. */
class PluginsPageTest {

    private static final String PACKAGE = "src/main/java/org/example/digest/";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void itsFilesAreThoseOfAMavenProject() throws IOException {
        Map<String, String> files = PluginsPage.files();
        assertThat(files)
                .containsOnlyKeys(
                        "pom.xml",
                        PACKAGE + "DigestExporter.java",
                        PACKAGE + "DigestFormat.java",
                        PACKAGE + "DigestSession.java",
                        "src/main/resources/META-INF/services/dev.dateline.export.Exporter",
                        "src/test/java/org/example/digest/DigestContractTest.java");
        String pom = String.valueOf(files.get("pom.xml"));
        String ours = Files.readString(Readme.ROOT.resolve("pom.xml"));
        assertThat(pom).contains("<dateline.version>" + Version.number() + "</dateline.version>");
        for (String plugin : List.of("maven-compiler-plugin", "maven-surefire-plugin")) {
            assertThat(version(plugin, pom)).isEqualTo(version(plugin, ours));
        }
        for (String module : List.of("api", "testkit")) {
            String artifact = "<artifactId>dateline-export-" + module + "</artifactId>";
            assertThat(pom).contains(artifact);
            assertThat(Files.readString(
                            Readme.ROOT.resolve("exporters").resolve(module).resolve("pom.xml")))
                    .contains(artifact);
        }
    }

    private static String version(String plugin, String pom) {
        return pom.replaceAll("(?s).*<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)</version>.*", "$1");
    }

    @Test
    void itsTestPasses() throws IOException {
        PluginSources sources = PluginSources.of(folder, PluginsPage.files());
        Path services = sources.classes().resolve("META-INF/services/dev.dateline.export.Exporter");
        Files.createDirectories(services.getParent());
        Files.copy(
                folder.resolve("src/main/resources").resolve(sources.classes().relativize(services)), services);
        URL[] urls = {
            sources.classes().toUri().toURL(), sources.testClasses().toUri().toURL()
        };
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, before)) {
            thread.setContextClassLoader(loader);
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(loader, "org.example.digest.DigestContractTest"))
                    .build();
            LauncherFactory.create().execute(request, listener);
            assertThat(listener.getSummary().getFailures())
                    .extracting(Failure::getException)
                    .isEmpty();
            assertThat(listener.getSummary().getTestsSucceededCount()).isGreaterThan(7);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void itsFormatWritesWhatThePageShows() throws IOException {
        PluginSources.of(folder, PluginsPage.files()).jar(folder.resolve("plugins/digest.jar"));
        String plugins = folder.resolve("plugins").toString();
        byte[] sample = Run.of("sample").out().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("digest.md");
        Run run = Run.of(
                new ByteArrayInputStream(sample),
                "export",
                "-",
                "-f",
                "digest",
                "-o",
                file.toString(),
                "--plugins",
                plugins);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("digest: the text was left out: 1 time, first at ");
        String digest = Files.readString(file);
        if ("rewrite".equals(System.getProperty("dateline.golden"))) {
            PluginsPage.replaceDigest(digest);
        }
        assertThat(PluginsPage.digest()).isEqualTo(digest);
    }
}
