package dev.dateline.cli;

import dev.dateline.compare.Agreement;
import dev.dateline.model.ArticleSort;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.Finding;
import dev.dateline.model.FindingKind;
import dev.dateline.model.ReadResult;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** An output, or what outputs were made from, once all of it was read; what does not fit into memory is on disk. */
final class ReadBack implements Closeable {

    /** What readers tell of the way back; what is odd about articles is for check to tell. */
    private static final Set<FindingKind> OF_THE_WAY = EnumSet.range(FindingKind.NEW_ROW, FindingKind.SHARED_ENTITY);

    /** What readers mend, so that it is not to be seen in the articles: the output is not as it was written. */
    private static final Set<FindingKind> MENDED =
            EnumSet.of(FindingKind.NEW_ROW, FindingKind.FOUND_ANEW, FindingKind.WITHDRAWN);

    /** What came of it. */
    enum Status {
        /** All of it can be compared. */
        WHOLE("compared"),
        /** It does not tell which of its articles knows what of an entity; all else can be compared. */
        IN_PART("compared-in-part"),
        /** All of it can be compared, but not all of it was as it had been written. */
        MENDED("mended"),
        /** Its articles cannot be told apart. */
        UNTOLD("not-compared"),
        /** It has errors. */
        BROKEN("broken");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The name for programs. */
        String label() {
            return label;
        }

        /** Whether it is as it was written, as far as that can be seen. */
        boolean isSound() {
            return this != MENDED && this != BROKEN;
        }
    }

    private final String name;
    private final String reader;
    private final ArticleSort sort = new ArticleSort();
    private Statements statements = Statements.NONE;
    private boolean shares;
    private boolean cannotTellApart;
    private long errors;
    private long mended;
    private boolean isNoCorpus;

    /**
     * Creates it; nothing is read yet.
     *
     * @param name what it is called
     * @param reader who reads it; empty if it is read as export would
     */
    ReadBack(String name, String reader) {
        this.name = name;
        this.reader = reader;
    }

    /** Reads all of it. */
    void read(ArticleSource articles, FindingReport report) throws IOException {
        for (ReadResult reading = articles.next(); reading != null; reading = articles.next()) {
            if (reading instanceof ReadResult.Accepted accepted) {
                sort.add(accepted);
                statements = statements.and(accepted.article());
            }
            for (Finding finding : reading.findings()) {
                take(finding, reading instanceof ReadResult.Corpus, report);
            }
            report.read(report.readings() + 1);
        }
    }

    private void take(Finding finding, boolean ofCorpus, FindingReport report) {
        boolean isShared = finding.kind() == FindingKind.SHARED_ENTITY;
        shares |= isShared;
        if (isShared && finding.isError()) {
            cannotTellApart = true;
        } else if (finding.isError()) {
            errors++;
            isNoCorpus |= ofCorpus;
            report.found(finding);
        } else if (MENDED.contains(finding.kind())) {
            mended++;
            report.found(finding);
        } else if (OF_THE_WAY.contains(finding.kind()) && !isShared) {
            report.found(finding);
        }
    }

    String name() {
        return name;
    }

    String reader() {
        return reader;
    }

    Statements statements() {
        return statements;
    }

    long errors() {
        return errors;
    }

    /** How much of it had to be mended to be read. */
    long mended() {
        return mended;
    }

    Status status() {
        if (errors > 0) {
            return Status.BROKEN;
        }
        if (mended > 0) {
            return Status.MENDED;
        }
        if (cannotTellApart) {
            return Status.UNTOLD;
        }
        return shares ? Status.IN_PART : Status.WHOLE;
    }

    /** Whether its articles can be compared: each is there once, and those that are not there cannot be read. */
    boolean isComparable() {
        return !isNoCorpus && !cannotTellApart;
    }

    /** The articles as they are compared; asked for once. */
    Agreement.Corpus corpus() throws IOException {
        return new Agreement.Corpus(name, sort.sorted(), shares);
    }

    @Override
    public void close() throws IOException {
        sort.close();
    }
}
