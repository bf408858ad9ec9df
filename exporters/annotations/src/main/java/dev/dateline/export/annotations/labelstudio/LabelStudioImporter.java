package dev.dateline.export.annotations.labelstudio;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the two exports of Label Studio that have texts in them: JSON and JSON-MIN. */
public final class LabelStudioImporter implements Importer {

    private static final Pattern OBJECT = Pattern.compile("(\\u00EF\\u00BB\\u00BF)?\\s*(\\[\\s*)?\\{[\\s\\S]*");

    /** Creates the importer. */
    public LabelStudioImporter() {}

    @Override
    public String name() {
        return "label-studio";
    }

    @Override
    public String title() {
        return "texts that were annotated with Label Studio, as JSON or JSON-MIN";
    }

    @Override
    public List<String> formats() {
        return List.of();
    }

    @Override
    public boolean recognises(Beginning beginning) throws IOException {
        if (beginning.isFolder() || !OBJECT.matcher(beginning.first()).matches()) {
            return false;
        }
        try (JsonReader tasks = new JsonReader(beginning.name(), beginning.bytes())) {
            Json.Members first = tasks.next();
            return first != null && TaskRecord.isOne(first);
        } catch (UnreadableInputException e) {
            return false; // what is wrong with it, whoever reads JSON tells
        }
    }

    @Override
    public TranscriptSource open(Beginning input) throws IOException {
        return new TaskList(input);
    }
}
