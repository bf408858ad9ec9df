package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The sources of a plug-in, laid out as Maven wants them: compiled here, every warning an error, and packed into a jar.
 *
 * @param folder where they are
 */
record PluginSources(Path folder) {

    /** Writes the files by their paths, and compiles them. */
    static PluginSources of(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        PluginSources sources = new PluginSources(folder);
        sources.compile("src/main/java", sources.classes());
        if (Files.exists(folder.resolve("src/test/java"))) {
            sources.compile("src/test/java", sources.testClasses());
        }
        return sources;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path testClasses() {
        return folder.resolve("target/test-classes");
    }

    private void compile(String from, Path to) throws IOException {
        Files.createDirectories(to);
        String path = System.getProperty("java.class.path") + System.getProperty("path.separator") + classes();
        List<String> options = List.of(
                "-d",
                to.toString(),
                "-classpath",
                path,
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-Xlint:all,-path",
                "-Werror");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(folder.resolve(from))) {
            List<Path> java = all.filter(Files::isRegularFile).toList();
            boolean good = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(good).as(messages.toString()).isTrue();
        }
    }

    /** Makes a jar of the classes and the resources. */
    Path jar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            copy(classes(), out);
            copy(folder.resolve("src/main/resources"), out);
        }
        return jar;
    }

    /** Makes a jar of the classes that names one of them as its exporter. */
    Path jar(Path jar, String exporter) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            copy(classes(), out);
            out.putNextEntry(new JarEntry("META-INF/services/dev.dateline.export.Exporter"));
            out.write((exporter + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void copy(Path from, JarOutputStream to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                to.putNextEntry(new JarEntry(from.relativize(file).toString().replace('\\', '/')));
                to.write(Files.readAllBytes(file));
            }
        }
    }
}
