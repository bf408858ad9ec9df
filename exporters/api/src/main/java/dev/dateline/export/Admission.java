package dev.dateline.export;

import dev.dateline.export.Exporters.Refusal;
import dev.dateline.model.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes exporters in one after the other: each with all it offers, or, if any of that is unsound, not at all. */
final class Admission {

    private final Map<String, InstalledFormat> formats = new TreeMap<>();
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, Tool> tools = new TreeMap<>();
    private final Map<String, Importer> importers = new TreeMap<>();
    private final Map<String, ManuscriptReader> manuscriptReaders = new TreeMap<>();
    private final Map<String, Form> forms = new TreeMap<>();
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
            Map<String, Document> offeredDocuments = documentsOf(exporter);
            Map<String, Tool> offeredTools = toolsOf(exporter);
            Map<String, Importer> offeredImporters = importersOf(exporter);
            Map<String, ManuscriptReader> offeredReaders = manuscriptReadersOf(exporter);
            Map<String, Form> offeredForms = formsOf(exporter);
            formats.putAll(offeredFormats);
            tools.putAll(offeredTools);
            importers.putAll(offeredImporters);
            manuscriptReaders.putAll(offeredReaders);
            forms.putAll(offeredForms);
            documents.putAll(offeredDocuments);
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

    private Map<String, Document> documentsOf(Exporter exporter) {
        Map<String, Document> offered = new TreeMap<>();
        for (Document document : exporter.documents()) {
            Declarations.require(document);
            requireNew("document", document.name(), documents.keySet(), offered.keySet());
            offered.put(document.name(), document);
        }
        return offered;
    }

    private Map<String, Tool> toolsOf(Exporter exporter) {
        Map<String, Tool> offered = new TreeMap<>();
        for (Tool tool : exporter.tools()) {
            Declarations.require(tool);
            requireNew("tool", tool.name(), tools.keySet(), offered.keySet());
            offered.put(tool.name(), tool);
        }
        return offered;
    }

    private Map<String, Importer> importersOf(Exporter exporter) {
        Map<String, Importer> offered = new TreeMap<>();
        for (Importer importer : exporter.importers()) {
            Declarations.require(importer);
            requireNew("importer", importer.name(), importers.keySet(), offered.keySet());
            offered.put(importer.name(), importer);
        }
        return offered;
    }

    private Map<String, ManuscriptReader> manuscriptReadersOf(Exporter exporter) {
        Map<String, ManuscriptReader> offered = new TreeMap<>();
        for (ManuscriptReader reader : exporter.manuscriptReaders()) {
            Declarations.require(reader);
            requireNew("reader of texts", reader.name(), manuscriptReaders.keySet(), offered.keySet());
            offered.put(reader.name(), reader);
        }
        return offered;
    }

    private Map<String, Form> formsOf(Exporter exporter) {
        Map<String, Form> offered = new TreeMap<>();
        for (Form form : exporter.forms()) {
            Declarations.require(form);
            requireNew("form", form.name(), forms.keySet(), offered.keySet());
            offered.put(form.name(), form);
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
