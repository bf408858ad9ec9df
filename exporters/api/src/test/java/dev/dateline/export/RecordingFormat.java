package dev.dateline.export;

import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the ids of articles, one a line, keeps a log of all that its sessions are asked for, and fails if told to. */
final class RecordingFormat implements Format {

    /** Called for each entry of the log; may throw what the session is to throw. */
    interface Check {
        void at(String entry) throws IOException;
    }

    private final String id;
    private final List<String> log;
    private final Check check;
    final List<Provenance> origins = new ArrayList<>();

    RecordingFormat(String id, List<String> log, Check check) {
        this.id = id;
        this.log = log;
        this.check = check;
    }

    RecordingFormat(String id) {
        this(id, new ArrayList<>(), entry -> {});
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return "ids, one a line";
    }

    @Override
    public Layout layout(Settings settings) {
        return new Layout.OneFile(id, "text/plain");
    }

    @Override
    public ExportSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        record("open");
        return new Session(target.open());
    }

    private void record(String what) throws IOException {
        String entry = id + " " + what;
        log.add(entry);
        check.at(entry);
    }

    private final class Session implements ExportSession {
        private final OutputStream out;
        private long written;

        Session(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(Article article) throws IOException {
            record("write " + article.id());
            out.write((article.id() + "\n").getBytes(StandardCharsets.UTF_8));
            written++;
        }

        @Override
        public ExportReport finish(Provenance origin) throws IOException {
            record("finish");
            origins.add(origin);
            return new ExportReport(List.of(new ExportReport.Count("", written, id + " ids")), List.of());
        }

        @Override
        public void close() throws IOException {
            out.close();
            record("close");
        }
    }
}
