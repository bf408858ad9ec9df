package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is in the jar, whose it is, and under which terms. */
class SupplyChainIT {

    private static final Pattern TERMS = Pattern.compile("META-INF/([^/]*(?:LICENSE|NOTICE)[^/]*)");
    private static final Pattern GRANT =
            Pattern.compile("(?s).*Copyright.*(Redistribution and use|Permission is hereby granted).*");

    private static JarFile jar;
    private static Sbom sbom;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(Jar.file().toFile());
        assumeThat("offline=true".equals(System.getProperty("dateline.offline")) && jar.getEntry(Sbom.ENTRY) == null)
                .as("Maven does not run the SBOM's plugin when it is told to work offline")
                .isFalse();
        sbom = Sbom.in(jar);
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void sbomIsTheSameForEveryBuildAndLiesBesideTheJarToo() throws Exception {
        assertThat(sbom.document().get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(sbom.document().has("serialNumber")).isFalse();
        assertThat(sbom.document().get("metadata").has("timestamp")).isFalse();
        assertThat(Files.readAllBytes(Jar.file().resolveSibling("dateline.cdx.json")))
                .isEqualTo(bytes(jar, Sbom.ENTRY));
    }

    /** In both ways: nothing unlisted is in the jar, nothing is listed that is not in it. */
    @Test
    void sbomListsWhatTheJarIsMadeOf() throws Exception {
        Set<String> unlisted = entries(jar, name -> name.endsWith(".class"));
        unlisted.removeIf(name -> name.startsWith("dev/dateline/cli/"));
        for (Sbom.Component component : sbom.components()) {
            try (JarFile library = new JarFile(component.jar().toFile())) {
                Set<String> classes = entries(library, name -> name.endsWith(".class"));
                assertThat(classes).as("classes of %s", component).anyMatch(name -> jar.getEntry(name) != null);
                unlisted.removeAll(classes);
            }
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(component.jar())));
            assertThat(component.sha256()).as("SHA-256 of %s", component).isEqualTo(digest);
        }
        assertThat(unlisted).isEmpty();
    }

    @Test
    void everyLibraryHasItsLicence() throws Exception {
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
        for (Sbom.Component library : libraries()) {
            assertThat(library.licences()).as("licences of %s", library).isNotEmpty();
            if (!library.licences().equals(Set.of("Apache-2.0"))) { // this project's own, which stands in the jar once
                Set<String> texts = entries(jar, name -> name.startsWith(termsOf(library) + "LICENSE"));
                assertThat(texts).as("licence of %s", library).isNotEmpty();
            }
            if (library.licences().contains("MIT") || library.licences().contains("BSD-3-Clause")) {
                assertThat(entries(jar, name -> name.startsWith(termsOf(library) + "LICENSE")))
                        .as("licence of %s", library)
                        .anySatisfy(name -> assertThat(text(name)).matches(GRANT));
            }
        }
    }

    /** Merging jars drops all but one file of a name. */
    @Test
    void licencesAndNoticesOfLibrariesAreKeptWordForWord() throws Exception {
        int kept = 0;
        for (Sbom.Component component : libraries()) {
            try (JarFile library = new JarFile(component.jar().toFile())) {
                for (String name : entries(library, TERMS.asMatchPredicate())) {
                    String ours = termsOf(component) + name.substring("META-INF/".length());
                    assertThat(bytes(jar, ours)).as(ours).isEqualTo(bytes(library, name));
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(libraries().size());
    }

    @Test
    void scannersFindTheCoordinatesOfLibraries() throws Exception {
        int kept = 0;
        for (Sbom.Component component : sbom.components()) {
            try (JarFile library = new JarFile(component.jar().toFile())) {
                for (String name : entries(library, each -> each.matches("META-INF/maven/.*/pom\\.(properties|xml)"))) {
                    assertThat(bytes(jar, name)).as(name).isEqualTo(bytes(library, name));
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(sbom.components().size());
    }

    private static List<Sbom.Component> libraries() {
        return sbom.components().stream().filter(each -> !each.ours()).toList();
    }

    private static String termsOf(Sbom.Component component) {
        return "META-INF/licenses/" + component.name() + "/";
    }

    private static Set<String> entries(JarFile file, Predicate<String> which) {
        return file.stream().map(JarEntry::getName).filter(which).collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(String entry) {
        try {
            return new String(bytes(jar, entry), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(entry, e);
        }
    }

    private static byte[] bytes(JarFile file, String name) throws IOException {
        JarEntry entry = file.getJarEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
