package dev.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar says it is made of. */
final class Sbom {

    static final String ENTRY = "META-INF/sbom/dateline.cdx.json";

    private final JsonNode document;

    private Sbom(JsonNode document) {
        this.document = document;
    }

    /** The one that is in a jar. */
    static Sbom in(JarFile jar) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(ENTRY))) {
            return new Sbom(new JsonMapper().readTree(in));
        }
    }

    JsonNode document() {
        return document;
    }

    List<Component> components() {
        List<Component> components = new ArrayList<>();
        for (JsonNode node : document.get("components")) {
            components.add(Component.of(node));
        }
        return components;
    }

    /**
     * A library or a module.
     *
     * @param ours whether it is a module of this project
     * @param name the artifact's name
     * @param version its version
     * @param sha256 the SHA-256 of its jar, in hexadecimal
     * @param licences SPDX's ids of its licences, or their names
     */
    record Component(boolean ours, String name, String version, String sha256, Set<String> licences) {

        static Component of(JsonNode node) {
            Set<String> licences = new HashSet<>();
            for (JsonNode choice : node.path("licenses")) {
                JsonNode licence = choice.path("license");
                licences.add(licence.path("id").asString(licence.path("name").asString("")));
            }
            String sha256 = "";
            for (JsonNode hash : node.get("hashes")) {
                if (hash.get("alg").asString().equals("SHA-256")) {
                    sha256 = hash.get("content").asString();
                }
            }
            return new Component(
                    node.get("group").asString().equals("dev.dateline"),
                    node.get("name").asString(),
                    node.get("version").asString(),
                    sha256,
                    licences);
        }

        /** Its jar, as it is on the class path of the tests. */
        Path jar() {
            String fileName = name + "-" + version + ".jar";
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(path -> path.endsWith(fileName))
                    .findFirst()
                    .orElseThrow(
                            () -> new UncheckedIOException(new IOException(fileName + " is not on the class path")));
        }

        @Override
        public String toString() {
            return name + " " + version;
        }
    }
}
