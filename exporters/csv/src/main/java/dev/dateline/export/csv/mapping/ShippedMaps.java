package dev.dateline.export.csv.mapping;

import dev.dateline.export.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The maps for tables that many people have. */
public final class ShippedMaps {

    /** All of them. */
    public static final List<Document> ALL = List.of(
            map("ucdp-ged-map", "the map for tables of the UCDP Georeferenced Event Dataset"),
            map("acled-map", "the map for tables of ACLED"));

    private ShippedMaps() {}

    private static Document map(String name, String title) {
        return new Document(name, title, () -> text(name + ".yaml"));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(ShippedMaps.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
