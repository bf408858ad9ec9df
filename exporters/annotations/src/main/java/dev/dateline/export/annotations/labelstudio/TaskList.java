package dev.dateline.export.annotations.labelstudio;

import dev.dateline.export.Beginning;
import dev.dateline.model.Transcript;
import dev.dateline.model.TranscriptSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks of an export, one article each, in their order. */
final class TaskList implements TranscriptSource {

    private final Beginning input;
    private final JsonReader reader;

    /** Read already, and not yet looked at. */
    private @Nullable TaskRecord ahead;

    private int number;

    TaskList(Beginning input) throws IOException {
        this.input = input;
        this.reader = new JsonReader(input.name(), input.bytes());
    }

    private @Nullable TaskRecord read() throws IOException {
        Json.Members next = reader.next();
        return next == null ? null : new TaskRecord(next);
    }

    @Override
    public @Nullable Transcript next() throws IOException {
        TaskRecord first = ahead == null ? read() : ahead;
        ahead = null;
        if (first == null) {
            return null;
        }
        number++;
        List<TaskRecord> ofTask = new ArrayList<>();
        ofTask.add(first);
        while (first.isMinimal() && ahead == null) {
            ahead = read();
            if (ahead == null) {
                break;
            }
            if (ahead.isOfSameTask(first)) {
                ofTask.add(ahead);
                ahead = null;
            }
        }
        return new TaskReading(input.name(), number, first).of(ofTask);
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
