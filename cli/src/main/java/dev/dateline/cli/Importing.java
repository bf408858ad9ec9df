package dev.dateline.cli;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.model.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds who reads an input that is no JSON. Importers are looked for when there is such an input, and not before. */
final class Importing {

    /** For what can be JSON and nothing else. */
    static final Importing JSON_ONLY = new Importing(List::of);

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private static final String HEADLINE = "headline";

    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<List<Importer>> importers;

    /**
     * Creates it.
     *
     * @param importers gives those that are to be had
     */
    Importing(Supplier<List<Importer>> importers) {
        this.importers = importers;
    }

    /**
     * The input that a file or folder is.
     *
     * @param path something that is there
     * @return null if it is a folder that nobody recognises; what else nobody recognises is taken for JSON, and refused by
     *     whoever reads that
     */
    @Nullable
    Input input(Path path) {
        Input json = Input.file(path);
        boolean isFolder = Files.isDirectory(path);
        if (!isFolder && !Files.isRegularFile(path)) {
            return json; // a pipe gives its bytes once
        }
        try {
            Beginning beginning = Beginning.of(path.toString(), path);
            Importer importer = isArticle(beginning) ? null : importer(beginning);
            if (importer != null) {
                return beginning.readBy(importer);
            }
        } catch (IOException e) {
            return json; // whoever reads it says why it cannot be read
        }
        return isFolder ? null : json;
    }

    /**
     * An input and who reads it.
     *
     * @param reader the name of the importer; {@code json} for the program itself
     */
    record Recognised(Input input, String reader) {}

    /**
     * Who reads a file or folder, by what it holds.
     *
     * @param path something that is there
     * @return null if it is no article and no importer recognises it
     * @throws IOException if it cannot be read
     */
    @Nullable
    Recognised recognised(Path path) throws IOException {
        Beginning beginning = Beginning.of(path.toString(), path);
        if (isArticle(beginning)) {
            return new Recognised(Input.file(path), "json");
        }
        Importer importer = importer(beginning);
        return importer == null ? null : new Recognised(beginning.readBy(importer), importer.name());
    }

    /** Whether it begins as articles do; JSON of others has no headline, or has names that begin with an @. */
    private static boolean isArticle(Beginning beginning) {
        String first = beginning.first();
        String text = (first.startsWith(BYTE_ORDER_MARK) ? first.substring(BYTE_ORDER_MARK.length()) : first).strip();
        boolean isJson = text.startsWith("{") || text.startsWith("[");
        return isJson && text.contains("\"" + HEADLINE + "\"") && !text.contains("\"@") && hasHeadline(text);
    }

    /** Whether the first object has a headline of its own; an object in it may have one for other reasons. */
    private static boolean hasHeadline(String json) {
        int depth = 0;
        boolean isInside = false;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && HEADLINE.equals(parser.currentName())) {
                    if (depth == 1) {
                        return true;
                    }
                    isInside = true;
                }
            }
            return false;
        } catch (JacksonException e) {
            return !isInside; // it is broken, or goes on after its beginning
        }
    }

    private @Nullable Importer importer(Beginning beginning) throws IOException {
        for (Importer importer : importers.get()) {
            if (importer.recognises(beginning)) {
                return importer;
            }
        }
        return null;
    }
}
