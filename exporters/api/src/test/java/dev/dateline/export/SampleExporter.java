package dev.dateline.export;

import java.util.List;

/** Found by its name in META-INF/services. */
public final class SampleExporter implements Exporter {
    @Override
    public List<Format> formats() {
        return List.of(new RecordingFormat("sample"), new RecordingFormat("another"));
    }
}
