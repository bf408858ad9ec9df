package dev.dateline.compare;

import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
import dev.dateline.model.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Articles written as JSON, single quotes in the place of double ones. */
final class Read {

    private Read() {}

    static List<ReadResult.Accepted> all(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        List<ReadResult.Accepted> articles = new ArrayList<>();
        try (CorpusReader reader = new CorpusReader(List.of(new Input("in", () -> new ByteArrayInputStream(bytes))))) {
            for (ReadResult reading = reader.next(); reading != null; reading = reader.next()) {
                if (!(reading instanceof ReadResult.Accepted accepted)) {
                    throw new AssertionError(reading.findings() + " in " + json);
                }
                articles.add(accepted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }
}
