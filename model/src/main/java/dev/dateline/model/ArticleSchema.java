package dev.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the input, for editors and for those who write it. */
public final class ArticleSchema {

    private ArticleSchema() {}

    /**
     * The schema of one article. It says all that can be said without looking at two places at once; the rest is
     * checked by {@link CorpusReader}, which never accepts what the schema refuses.
     *
     * @return JSON Schema, draft 2020-12, with a line feed at the end
     */
    public static String text() {
        return read("article.schema.json");
    }

    /** A schema on the class path. */
    static String read(String resource) {
        try (InputStream in = ArticleSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
