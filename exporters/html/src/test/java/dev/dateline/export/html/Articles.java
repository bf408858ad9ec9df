package dev.dateline.export.html;

import dev.dateline.export.testkit.Samples;
import dev.dateline.model.Article;
import dev.dateline.model.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Articles that pages are tried with. */
final class Articles {

    /** What must stay text wherever it stands. */
    static final String INJECTED =
            "\"'>&lt;</script></title><script>window.hacked=1</script><img src=x onerror=hacked=1>";

    private Articles() {}

    /** In Arabic, with figures of every kind. */
    static Article arabic() {
        return read("arabic.json", "");
    }

    /** Has {@link #INJECTED} in every text. */
    static Article injected() {
        return read("injected.json", INJECTED.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    /** One of each: the samples, and these. */
    static List<Article> all() {
        return Stream.concat(Samples.all().stream(), Stream.of(arabic(), injected()))
                .toList();
    }

    private static Article read(String name, String injected) {
        return Samples.articles(new Input(name, () -> open(name, injected))).get(0);
    }

    private static InputStream open(String name, String injected) throws IOException {
        try (InputStream in = Articles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no " + name);
            }
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("INJECTED", injected);
            return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
