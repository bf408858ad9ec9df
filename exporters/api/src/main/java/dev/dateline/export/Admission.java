package dev.dateline.export;

import dev.dateline.export.Exporters.Refusal;
import dev.dateline.model.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes exporters in one after the other: each with all it offers, or, if any of that is unsound, not at all. */
final class Admission {

    private final Map<String, InstalledFormat> formats = new TreeMap<>();
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, Tool> tools = new TreeMap<>();
    private final Map<String, Importer> importers = new TreeMap<>();
    private final Map<String, TableReader> tableReaders = new TreeMap<>();
    private final Map<String, ManuscriptReader> manuscriptReaders = new TreeMap<>();
    private final Map<String, Form> forms = new TreeMap<>();
    private final Map<String, Rendition> renditions = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** Begins with what is true of every export, whatever its format. */
    Admission() {
        documents.put(Dataset.DESCRIPTION_SCHEMA.name(), Dataset.DESCRIPTION_SCHEMA);
    }

    /**
     * Takes an exporter in if it can be used.
     *
     * @param exporter the exporter
     * @param jar where it is from; null for the program's own
     */
    void offer(Exporter exporter, @Nullable String jar) {
        try {
            Map<String, InstalledFormat> offeredFormats = formatsOf(exporter, jar);
            Map<String, Document> offeredDocuments =
                    named("document", exporter.documents(), documents, Document::name, Declarations::require);
            Map<String, Tool> offeredTools = named("tool", exporter.tools(), tools, Tool::name, Declarations::require);
            Map<String, Importer> offeredImporters =
                    named("importer", exporter.importers(), importers, Importer::name, Declarations::require);
            Map<String, TableReader> offeredTableReaders = named(
                    "reader of tables",
                    exporter.tableReaders(),
                    tableReaders,
                    TableReader::name,
                    Declarations::require);
            Map<String, ManuscriptReader> offeredManuscriptReaders = named(
                    "reader of texts",
                    exporter.manuscriptReaders(),
                    manuscriptReaders,
                    ManuscriptReader::name,
                    Declarations::require);
            Map<String, Form> offeredForms = named("form", exporter.forms(), forms, Form::name, Declarations::require);
            Map<String, Rendition> offeredRenditions =
                    named("rendition", exporter.renditions(), renditions, Rendition::extension, Declarations::require);
            formats.putAll(offeredFormats);
            documents.putAll(offeredDocuments);
            tools.putAll(offeredTools);
            importers.putAll(offeredImporters);
            tableReaders.putAll(offeredTableReaders);
            manuscriptReaders.putAll(offeredManuscriptReaders);
            forms.putAll(offeredForms);
            renditions.putAll(offeredRenditions);
        } catch (RuntimeException | LinkageError e) { // a plug-in may fail in any way; the others are to work
            refuse(new Refusal(Objects.requireNonNullElseGet(jar, () -> Providers.jar(exporter)), Providers.reason(e)));
        }
    }

    private Map<String, InstalledFormat> formatsOf(Exporter exporter, @Nullable String jar) {
        Map<String, InstalledFormat> offered = new TreeMap<>();
        for (Format format : exporter.formats()) {
            Declarations.require(format);
            requireNew("format", format.id(), formats.keySet(), offered.keySet());
            offered.put(format.id(), new InstalledFormat(format, jar));
        }
        return offered;
    }

    /** What an exporter offers of a kind, by its names, all of it sound and new. */
    private static <T> Map<String, T> named(
            String kind, List<T> all, Map<String, T> admitted, Function<T, String> name, Consumer<T> requirement) {
        Map<String, T> offered = new TreeMap<>();
        for (T each : all) {
            requirement.accept(each);
            requireNew(kind, name.apply(each), admitted.keySet(), offered.keySet());
            offered.put(name.apply(each), each);
        }
        return offered;
    }

    private static void requireNew(String kind, String name, Set<String> admitted, Set<String> offered) {
        if (admitted.contains(name) || offered.contains(name)) {
            throw new InvalidValueException(
                    "there is " + (kind.equals("importer") ? "an " : "a ") + kind + " '" + name + "' already");
        }
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    Map<String, InstalledFormat> formats() {
        return formats;
    }

    Map<String, Document> documents() {
        return documents;
    }

    Map<String, Tool> tools() {
        return tools;
    }

    Map<String, Importer> importers() {
        return importers;
    }

    Map<String, TableReader> tableReaders() {
        return tableReaders;
    }

    Map<String, Rendition> renditions() {
        return renditions;
    }

    Map<String, ManuscriptReader> manuscriptReaders() {
        return manuscriptReaders;
    }

    Map<String, Form> forms() {
        return forms;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
