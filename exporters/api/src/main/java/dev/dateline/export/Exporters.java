package dev.dateline.export;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The exporters that are to be had, the program's own and those of plug-ins: the one place where they are looked for. One
 * that cannot be used is left out and told of; the others are not harmed. Immutable and thread-safe.
 *
 * <pre>{@code
 * Exporters exporters = Exporters.installed(Path.of("plugins"));
 * exporters.refusals().forEach(refusal -> log(refusal.jar() + ": " + refusal.reason()));
 * Format csv = exporters.formats().get("csv");
 * }</pre>
 *
 * <p>A plug-in is an exporter that is not the program's own: one from a folder of plug-ins, or one on the class path whose
 * package is not below {@code dev.dateline}. Where two offer a format or a document of one name, the program's own comes
 * first, then what is on the class path, then the folder, its jars in the order of their names; who comes later is refused.
 */
public final class Exporters {

    /**
     * An exporter that cannot be used.
     *
     * @param jar where it is from: the path of a jar, or whatever else its class is from
     * @param reason why, as a sentence without a full stop
     */
    public record Refusal(String jar, String reason) {}

    private final Formats formats;
    private final Documents documents;
    private final List<Tool> tools;
    private final List<Importer> importers;
    private final List<TableReader> tableReaders;
    private final List<ManuscriptReader> manuscriptReaders;
    private final List<Form> forms;
    private final List<Rendition> renditions;
    private final List<Refusal> refusals;

    private Exporters(Admission admission) {
        formats = new Formats(admission.formats());
        documents = new Documents(admission.documents());
        tools = List.copyOf(admission.tools().values());
        importers = List.copyOf(admission.importers().values());
        tableReaders = List.copyOf(admission.tableReaders().values());
        manuscriptReaders = List.copyOf(admission.manuscriptReaders().values());
        forms = List.copyOf(admission.forms().values());
        renditions = List.copyOf(admission.renditions().values());
        refusals = List.copyOf(admission.refusals());
    }

    /**
     * The exporters on the class path.
     *
     * @return the exporters
     */
    public static Exporters installed() {
        return new Exporters(onTheClassPath());
    }

    /**
     * The exporters on the class path and those of the jars in a folder. The jars see one another and the program; they
     * stay open as long as the process runs.
     *
     * @param plugins the folder; what is in folders below it is not looked at
     * @return the exporters
     * @throws NotDirectoryException if it is not a folder
     * @throws IOException if it cannot be read
     */
    public static Exporters installed(Path plugins) throws IOException {
        Admission admission = onTheClassPath();
        new PluginFolder(plugins).offerTo(admission);
        return new Exporters(admission);
    }

    private static Admission onTheClassPath() {
        Admission admission = new Admission();
        Providers found = Providers.of(ServiceLoader.load(Exporter.class), "the class path");
        found.exporters().stream().filter(Exporters::isOwn).forEach(own -> admission.offer(own, null));
        found.exporters().stream()
                .filter(exporter -> !isOwn(exporter))
                .forEach(plugin -> admission.offer(plugin, Providers.jar(plugin)));
        found.refusals().forEach(admission::refuse);
        return admission;
    }

    private static boolean isOwn(Exporter exporter) {
        return exporter.getClass().getPackageName().startsWith("dev.dateline.");
    }

    /**
     * Given exporters and no others, as if they were the program's own.
     *
     * @param exporters the exporters
     * @return the exporters
     */
    public static Exporters of(List<Exporter> exporters) {
        Admission admission = new Admission();
        exporters.forEach(exporter -> admission.offer(exporter, null));
        return new Exporters(admission);
    }

    /**
     * What they write.
     *
     * @return the formats
     */
    public Formats formats() {
        return formats;
    }

    /**
     * What there is to read about it.
     *
     * @return the documents
     */
    public Documents documents() {
        return documents;
    }

    /**
     * What they can do beside writing.
     *
     * @return the tools in the order of their names
     */
    public List<Tool> tools() {
        return tools;
    }

    /**
     * What they read.
     *
     * @return the importers in the order of their names
     */
    public List<Importer> importers() {
        return importers;
    }

    /**
     * What they read tables of others by.
     *
     * @return the readers in the order of their names
     */
    public List<TableReader> tableReaders() {
        return tableReaders;
    }

    /**
     * What they read texts from that are to be drafted.
     *
     * @return the readers in the order of their names
     */
    public List<ManuscriptReader> manuscriptReaders() {
        return manuscriptReaders;
    }

    /**
     * How they write one article alone.
     *
     * @return the renditions in the order of their extensions
     */
    public List<Rendition> renditions() {
        return renditions;
    }

    /**
     * What they offer for people to fill in.
     *
     * @return the forms in the order of their names
     */
    public List<Form> forms() {
        return forms;
    }

    /**
     * Which exporters were left out.
     *
     * @return the refusals in the order in which they were met; none if all is well
     */
    public List<Refusal> refusals() {
        return refusals;
    }
}
