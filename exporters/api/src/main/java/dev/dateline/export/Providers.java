package dev.dateline.export;

import dev.dateline.export.Exporters.Refusal;
import dev.dateline.model.InvalidValueException;
import java.net.URI;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * What a service loader has found.
 *
 * @param exporters those that could be made
 * @param refusals a word about each that could not
 */
record Providers(List<Exporter> exporters, List<Refusal> refusals) {

    /** A loader may fail in the same way for ever; nobody has so many exporters that are broken. */
    private static final int REFUSALS = 100;

    /**
     * Makes the exporters, going on after each that cannot be made.
     *
     * @param loader finds them
     * @param from where it looks, for people
     */
    static Providers of(ServiceLoader<Exporter> loader, String from) {
        List<Exporter> exporters = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Iterator<Exporter> found = loader.iterator();
        boolean more = true;
        while (more && refusals.size() < REFUSALS) {
            try {
                more = found.hasNext();
                if (more) {
                    exporters.add(found.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                refusals.add(new Refusal(from, reason(e)));
            }
        }
        return new Providers(List.copyOf(exporters), List.copyOf(refusals));
    }

    /** Why something failed, in words that help whoever made the jar. */
    static String reason(Throwable failure) {
        if (failure instanceof InvalidValueException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoClassDefFoundError) {
            return "the class " + failure.getMessage() + " is missing; put the jar that has it into the same folder";
        }
        if (failure instanceof ServiceConfigurationError) {
            String message = String.valueOf(failure.getMessage()).replace(Exporter.class.getName() + ": ", "");
            return failure.getCause() == null ? message : message + ": " + reason(failure.getCause());
        }
        return failure.toString();
    }

    /** Where the class of an exporter is from: the path of a jar or a folder, or else the name of the class. */
    static String jar(Exporter exporter) {
        CodeSource source = exporter.getClass().getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return exporter.getClass().getName();
        }
        String location = String.valueOf(source.getLocation());
        return location.startsWith("file:") ? URI.create(location).getPath() : location;
    }
}
