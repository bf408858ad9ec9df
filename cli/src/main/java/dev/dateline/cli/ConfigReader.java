package dev.dateline.cli;

import dev.dateline.model.Suggestion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a file of settings, and tells all that is wrong with it with its place. */
final class ConfigReader {

    private static final List<String> NAMES = List.of("base", "dataset", "set");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Far more than anybody writes by hand. */
    private static final long MOST_BYTES = 1 << 20;

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final List<Config.Setting> settings = new ArrayList<>();
    private @Nullable String base;
    private @Nullable String dataset;

    ConfigReader(String file) {
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @throws UsageException with a line for each problem
     */
    Config.Settings read() {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                object(parser, NAMES, this::setting);
                if (parser.nextToken() != null) {
                    problem(parser, "there is something after the object");
                }
            } else {
                problem(parser, "settings are a JSON object, such as {\"base\": \"https://example.org/\"}");
            }
        } catch (JacksonException e) {
            problems.add(at(e.getLocation()) + ": " + e.getOriginalMessage());
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
        return new Config.Settings(base, dataset, List.copyOf(settings));
    }

    private String text() {
        Path path = Inputs.path(file);
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new UsageException(file + ": this is no file of settings; it has more than 1 MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(file + ": this is not UTF-8");
        } catch (IOException e) {
            throw new UsageException("--config " + file + ": " + IoMessages.of(e));
        }
    }

    /** Takes the value of a name; the parser is at the value, and at its end afterwards. */
    private interface Taker {
        void take(String name, JsonParser parser);
    }

    private void object(JsonParser parser, List<String> known, Taker taker) {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                problem(parser, "'" + name + "' is there twice");
            } else if (!known.isEmpty() && !known.contains(name)) {
                problem(parser, "there is no setting '" + name + "'" + Suggestion.hint(name, known));
            } else {
                parser.nextToken();
                taker.take(name, parser);
                continue;
            }
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private void setting(String name, JsonParser parser) {
        switch (name) {
            case "base" -> base = text(name, parser);
            case "dataset" -> {
                String written = text(name, parser);
                dataset = written == null
                        ? null
                        : Inputs.path(file).resolveSibling(Inputs.path(written)).toString();
            }
            default -> {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    object(parser, List.of(), this::option);
                } else {
                    problem(parser, "'set' is an object, such as {\"FORMAT.OPTION\": \"VALUE\"}");
                    parser.skipChildren();
                }
            }
        }
    }

    private void option(String name, JsonParser parser) {
        String at = at(parser.currentTokenLocation());
        if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
            settings.add(new Config.Setting(name, parser.getString(), at));
        } else {
            problem(parser, "'" + name + "' has a text, a number, true or false for value");
            parser.skipChildren();
        }
    }

    private @Nullable String text(String name, JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        problem(parser, "'" + name + "' is a text in quotes");
        parser.skipChildren();
        return null;
    }

    private void problem(JsonParser parser, String problem) {
        problems.add(at(parser.currentTokenLocation()) + ": " + problem);
    }

    private String at(TokenStreamLocation location) {
        return file + ":" + Math.max(1, location.getLineNr()) + ":" + Math.max(1, location.getColumnNr());
    }
}
