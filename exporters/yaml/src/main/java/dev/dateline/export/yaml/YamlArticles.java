package dev.dateline.export.yaml;

import dev.dateline.export.Beginning;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Transcript;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The articles of a file in YAML, one after the other: no more than one is held, and what it has named. */
final class YamlArticles implements TranscriptSource {

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Beginning input;
    private final Reader reader;
    private final Iterator<Event> events;
    private final YamlTree tree;
    private boolean inList;

    YamlArticles(Beginning input) throws IOException {
        this.input = input;
        this.reader = reader(input);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(input.name())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseReader(reader).iterator();
        this.tree = new YamlTree(input.name(), events);
    }

    private static Reader reader(Beginning input) throws IOException {
        InputStream bytes = input.bytes();
        if (input.first().startsWith(BYTE_ORDER_MARK)) {
            bytes.skipNBytes(BYTE_ORDER_MARK.length());
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())); // is strict
    }

    @Override
    public @Nullable Transcript next() throws IOException {
        try {
            return nextArticle();
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableInputException(
                    YamlTree.at(input.name(), e.getProblemMark()), "this is not YAML: " + e.getProblem());
        } catch (ReaderException e) {
            throw new UnreadableInputException(
                    new NamedPlace(input.name(), "character " + (e.getPosition() + 1L)),
                    String.format(Locale.ROOT, "U+%04X cannot stand in YAML; write it as an escape", e.getCodePoint()));
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new UnreadableInputException(
                        new NamedPlace(input.name(), ""), "the input is not UTF-8; convert it");
            }
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }

    private @Nullable Transcript nextArticle() throws UnreadableInputException {
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, DocumentEnd, Comment -> {}
                case StreamEnd -> {
                    return null;
                }
                case DocumentStart -> tree.beginDocument();
                case SequenceEnd -> inList = false;
                default -> {
                    if (event.getEventId() == Event.ID.SequenceStart && !inList) {
                        inList = true;
                        continue;
                    }
                    YamlValue value = tree.value(event);
                    if (!ArticleFields.isNothing(value)) {
                        return ArticleFields.transcript(value);
                    }
                }
            }
        }
        return null;
    }

    @Override
    public String sha256() throws IOException {
        return input.sha256();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
