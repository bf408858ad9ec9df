package dev.dateline.cli;

import dev.dateline.export.Export;
import dev.dateline.model.Finding;
import dev.dateline.model.ReadResult;

/** Tells how the reading of articles goes, and what is wrong or odd with them. */
final class FindingReport implements Export.Listener {

    private final Progress progress;
    private final FindingPrinter printer;
    private long readings;
    private long errors;
    private long warnings;
    private long mended;

    FindingReport(IoStreams streams, FindingPrinter printer) {
        this.progress = new Progress(streams);
        this.printer = printer;
    }

    /** Tells from now on how much of some inputs was read. */
    void follow(InputBytes inputs) {
        progress.follow(inputs);
    }

    @Override
    public void found(Finding finding) {
        switch (finding.severity()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case MENDED -> mended++;
        }
        progress.clear();
        printer.print(finding, readings);
    }

    @Override
    public void read(long articles) {
        readings++;
        progress.read(articles);
    }

    /** Takes what came of one article, or of all. */
    void take(ReadResult reading) {
        reading.findings().forEach(this::found);
        if (!(reading instanceof ReadResult.Corpus)) {
            read(readings + 1);
        }
    }

    /** Everything was read: tells what there is to say about all of it. */
    void end() {
        progress.clear();
        printer.end();
    }

    long readings() {
        return readings;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    long mended() {
        return mended;
    }
}
