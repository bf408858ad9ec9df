package dev.dateline.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what an input is that is no JSON, by how it begins, or what a JSON object is that is no article. */
final class OtherFormat {

    /** How many bytes tell one binary format from another; no input with an article in it has fewer. */
    static final int MAGIC_LENGTH = 8;

    private static final int ZIP_BEGINNING = 4096;
    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("\u001F\u008B", "gzipped twice");
        MAGIC.put("%PDF-", "a PDF");
        MAGIC.put("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook or Word document");
        MAGIC.put("SQLite f", "an SQLite database");
        MAGIC.put("PAR1", "a Parquet file");
        MAGIC.put("BZh", "compressed with bzip2");
        MAGIC.put("\u00FD7zXZ", "compressed with xz");
        MAGIC.put("(\u00B5/\u00FD", "compressed with Zstandard");
        MAGIC.put("7z\u00BC\u00AF", "a 7z archive");
        MAGIC.put("\u0089PNG", "a PNG image");
        MAGIC.put("\u00FF\u00D8\u00FF", "a JPEG image");
    }

    /** What a zip archive is, by names of files in it. */
    private static final Map<String, String> ZIPPED = new LinkedHashMap<>();

    static {
        ZIPPED.put("opendocument.spreadsheet", "an OpenDocument spreadsheet");
        ZIPPED.put("xl/", "an Excel workbook");
        ZIPPED.put("word/", "a Word document");
        ZIPPED.put("[Content_Types].xml", "an Office document, perhaps an Excel workbook");
    }

    private static final Pattern YAML = Pattern.compile("(?:---|%YAML|- |[A-Za-z_][A-Za-z0-9_-]*:(?:\\s|$))[^{\\[]*");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[^{\\[]*\\s[^{\\[]*\\s[^{\\[]*");
    private static final Pattern CELL = Pattern.compile("\"[^\"{\\[]*\"|[^\\s\"{\\[:.!?]+( [^\\s\"{\\[:.!?]+)?");

    private OtherFormat() {}

    /**
     * Tells a binary format.
     *
     * @param first the first bytes
     * @param rest what follows them
     * @return words such as "a PDF"; null if it is none that is known
     */
    static @Nullable String binary(byte[] first, InputStream rest) throws IOException {
        String magic = new String(first, StandardCharsets.ISO_8859_1);
        if (magic.startsWith("PK\u0003\u0004")) {
            return zipped(magic + new String(rest.readNBytes(ZIP_BEGINNING), StandardCharsets.ISO_8859_1));
        }
        return firstOf(MAGIC, magic::startsWith);
    }

    private static String zipped(String beginning) {
        String known = firstOf(ZIPPED, beginning::contains);
        return known == null ? "a zip archive" : known;
    }

    private static @Nullable String firstOf(Map<String, String> names, Predicate<String> test) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (test.test(name.getKey())) {
                return name.getValue();
            }
        }
        return null;
    }

    /** Tells a format of text by its beginning; null if it is JSON, or meant to be, or none that is known. */
    static @Nullable String text(String beginning) {
        String text = Blanks.strip(beginning);
        if (text.startsWith("<")) {
            String lower = text.toLowerCase(Locale.ROOT);
            boolean xml = lower.startsWith("<?xml") || lower.startsWith("<rss") || lower.startsWith("<feed");
            return xml ? "XML" : "HTML";
        }
        if (text.startsWith("@prefix") || text.startsWith("@base") || text.startsWith("PREFIX ")) {
            return "Turtle";
        }
        if (text.startsWith("{\\rtf")) {
            return "a text in RTF";
        }
        if (text.isEmpty() || text.startsWith("{") || text.startsWith("[")) {
            return null;
        }
        String line = text.lines().findFirst().orElse("");
        if (YAML.matcher(line).matches()) {
            return "YAML";
        }
        String csv = csv(text);
        return csv == null && WORDS.matcher(line).matches() ? "plain text" : csv;
    }

    /** Lines of as many cells each, none of them a sentence. */
    private static @Nullable String csv(String text) {
        String header = text.lines().findFirst().orElse("");
        for (String delimiter : new String[] {",", "\t", ";"}) {
            String[] cells = header.split(delimiter, -1);
            boolean plain = cells.length > 1;
            for (String cell : cells) {
                plain &= CELL.matcher(cell).matches();
            }
            if (plain) {
                return "a table in CSV";
            }
        }
        return null;
    }

    /** Tells an object of another format; null if it is none that is known. */
    static @Nullable String object(JsonValue value) {
        if (!(value instanceof JsonMembers members) || members.get("headline") != null) {
            return null;
        }
        List<String> names = members.names();
        if (names.contains("schema") && names.contains("properties")) {
            return "FollowTheMoney JSON";
        }
        boolean labelled =
                names.contains("annotations") || names.contains("predictions") || names.contains("completions");
        if ((labelled && names.contains("data")) || names.contains("annotation_id")) {
            return "Label Studio JSON";
        }
        if (names.contains("@context") || names.contains("@graph") || names.contains("@type")) {
            return "JSON-LD";
        }
        return isGeoJson(members) ? "GeoJSON" : null;
    }

    private static boolean isGeoJson(JsonMembers members) {
        return members.get("type") instanceof JsonValue.Text type && Objects.equals(type.value(), "FeatureCollection");
    }
}
