package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that somebody has reviewed: drafts are refused.
 *
 * @param articles the articles; closed with this source
 */
public record ReviewedArticles(ArticleSource articles) implements ArticleSource {

    @Override
    public @Nullable ReadResult next() throws IOException {
        ReadResult reading = articles.next();
        return reading == null ? null : judged(reading);
    }

    /**
     * What comes of one article if drafts are refused.
     *
     * @param reading what came of reading it
     * @return the same; of a draft, that it is rejected, with one more error
     */
    public static ReadResult judged(ReadResult reading) {
        if (!(reading instanceof ReadResult.Accepted accepted)
                || !accepted.article().draft()) {
            return reading;
        }
        List<Finding> findings = new ArrayList<>(accepted.findings());
        findings.add(new Finding(
                FindingKind.UNREVIEWED_DRAFT,
                Severity.ERROR,
                accepted.at(),
                accepted.article().id(),
                "/draft",
                "this is a draft, and nobody has reviewed it; review it and take out 'draft', or export it as it is with"
                        + " --allow-drafts"));
        return new ReadResult.Rejected(findings, accepted.source());
    }

    @Override
    public List<String> sha256() {
        return articles.sha256();
    }

    @Override
    public void close() throws IOException {
        articles.close();
    }
}
