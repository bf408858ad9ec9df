package dev.dateline.export;

import dev.dateline.export.Exporters.Refusal;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder of jars that are loaded beside the program. One class loader has them all, so that a plug-in may have its
 * libraries beside it; each is asked for its own exporters, so that it is known whose they are.
 *
 * @param folder the folder
 */
record PluginFolder(Path folder) {

    private static final String SERVICES = "META-INF/services/" + Exporter.class.getName();

    /** Sees the classes of all plug-ins, but what one of them names as its services. */
    private static final class ServicesOfOne extends ClassLoader {

        private final URL services;

        ServicesOfOne(URL services, ClassLoader all) {
            super(all);
            this.services = services;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals(SERVICES) ? Collections.enumeration(List.of(services)) : super.getResources(name);
        }
    }

    /** Offers the exporters of every jar, in the order of the names of the jars. */
    void offerTo(Admission admission) throws IOException {
        List<Path> jars = jars();
        if (jars.isEmpty()) {
            admission.refuse(new Refusal(folder.toString(), "there is no jar in this folder"));
        }
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        // Never closed: classes are loaded from the jars as long as the process runs.
        ClassLoader all = new URLClassLoader(urls, Exporter.class.getClassLoader());
        for (Path jar : jars) {
            offer(jar, all, admission);
        }
    }

    private List<Path> jars() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static void offer(Path jar, ClassLoader all, Admission admission) {
        try (JarFile opened = new JarFile(jar.toFile())) {
            if (opened.getEntry(SERVICES) == null) {
                return; // a library that some other jar needs
            }
            URL services = new URL("jar:" + jar.toUri() + "!/" + SERVICES);
            Providers found =
                    Providers.of(ServiceLoader.load(Exporter.class, new ServicesOfOne(services, all)), jar.toString());
            found.exporters().forEach(exporter -> admission.offer(exporter, jar.toString()));
            found.refusals().forEach(admission::refuse);
        } catch (IOException e) {
            admission.refuse(new Refusal(jar.toString(), "it cannot be read as a jar: " + e.getMessage()));
        }
    }
}
