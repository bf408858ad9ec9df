package dev.dateline.export;

import dev.dateline.model.InvalidValueException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an exporter has to keep to, for the command and its help to be able to speak of it. */
final class Declarations {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
    private static final Pattern ENDING = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");

    private Declarations() {}

    /**
     * Requires that a format can be listed and chosen.
     *
     * @throws InvalidValueException if its id, its title, an option, a default value, an ending or the name of its file is none
     */
    static void require(Format format) {
        requireName("format", format.id());
        if (format.title().isBlank()) {
            throw new InvalidValueException("the format '" + format.id() + "' has no title");
        }
        Set<String> names = new HashSet<>();
        for (Option<?> option : format.options()) {
            requireName("option", option.name());
            if (!names.add(option.name())) {
                throw new InvalidValueException(
                        "the format '" + format.id() + "' has two options '" + option.name() + "'");
            }
        }
        format.endings().forEach((ending, options) -> {
            requireEnding(ending);
            Settings.of(format, options);
        });
        requirePlain(format.layout(Settings.of(format, Map.of())).nameFor("name"));
    }

    /**
     * Requires that a document can be listed and chosen.
     *
     * @throws InvalidValueException if its name is none
     */
    static void require(Document document) {
        requireName("document", document.name());
    }

    /**
     * Requires that a tool can be listed and chosen.
     *
     * @throws InvalidValueException if its name is none, or it has no title
     */
    static void require(Tool tool) {
        requireName("tool", tool.name());
        if (tool.title().isBlank()) {
            throw new InvalidValueException("the tool '" + tool.name() + "' has no title");
        }
    }

    static void require(Importer importer) {
        requireName("importer", importer.name());
        if (importer.title().isBlank()) {
            throw new InvalidValueException("the importer '" + importer.name() + "' has no title");
        }
    }

    static void require(TableReader reader) {
        requireName("reader of tables", reader.name());
        if (reader.title().isBlank()) {
            throw new InvalidValueException("the reader of tables '" + reader.name() + "' has no title");
        }
    }

    static void require(ManuscriptReader reader) {
        requireName("reader of texts", reader.name());
        if (reader.title().isBlank()) {
            throw new InvalidValueException("the reader of texts '" + reader.name() + "' has no title");
        }
    }

    static void require(Rendition rendition) {
        requireName("rendition", rendition.extension());
        if (!MEDIA_TYPE.matcher(rendition.mediaType()).matches()) {
            throw new InvalidValueException(
                    "the rendition '" + rendition.extension() + "' has no media type such as text/turtle");
        }
    }

    static void require(Form form) {
        requireName("form", form.name());
        if (form.title().isBlank()) {
            throw new InvalidValueException("the form '" + form.name() + "' has no title");
        }
        requireEnding(form.layout().extension());
    }

    private static void requireName(String kind, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidValueException("'" + name + "' cannot be the name of "
                    + (kind.equals("option") || kind.equals("importer") ? "an " : "a ") + kind
                    + "; use lower-case letters, digits and hyphens, a letter first");
        }
    }

    private static void requireEnding(String ending) {
        if (!ENDING.matcher(ending).matches()) {
            throw new InvalidValueException("'" + ending
                    + "' cannot be the ending of a name; use lower-case letters and digits, with points between them");
        }
    }

    private static void requirePlain(String fileName) {
        if (fileName.contains("/") || fileName.contains("\\")) {
            throw new InvalidValueException("'" + fileName + "' cannot be the name of a file");
        }
    }
}
