package dev.dateline.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes articles as the JSON they are read from. Fields that say nothing are left out; mentions have their offsets.
 *
 * <pre>{@code
 * ArticleJson.writeLines(articles.iterator(), System.out);
 * }</pre>
 */
public final class ArticleJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ArticleJson() {}

    /**
     * Writes JSON Lines.
     *
     * @param articles the articles, one for each line
     * @param to gets UTF-8; not closed
     * @throws IOException if it cannot be written to
     */
    public static void writeLines(Iterator<Article> articles, OutputStream to) throws IOException {
        while (articles.hasNext()) {
            try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), to)) {
                write(Article.FIELDS, articles.next(), out);
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
            to.write('\n');
        }
    }

    static <R> void write(FieldList<R> fields, R record, JsonGenerator out) {
        out.writeStartObject();
        for (Field<R, ?> field : fields.all()) {
            write(field, record, out);
        }
        out.writeEndObject();
    }

    private static <R, V> void write(Field<R, V> field, R record, JsonGenerator out) {
        V value = field.value().apply(record);
        if (value != null) {
            field.shape().write(field.name(), value, out);
        }
    }
}
