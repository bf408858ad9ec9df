package dev.dateline.cli;

import dev.dateline.model.ArticleSource;
import dev.dateline.model.Finding;
import dev.dateline.model.Finding.Severity;
import dev.dateline.model.FindingKind;
import dev.dateline.model.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Articles without the warnings that their user has said are meant.
 *
 * @param articles the articles; closed with this source
 * @param kinds what is meant
 */
record AllowedWarnings(ArticleSource articles, Set<FindingKind> kinds) implements ArticleSource {

    @Override
    public @Nullable ReadResult next() throws IOException {
        ReadResult reading = articles.next();
        if (reading == null || reading.findings().stream().noneMatch(this::isAllowed)) {
            return reading;
        }
        return reading.withFindings(reading.findings().stream()
                .filter(finding -> !isAllowed(finding))
                .toList());
    }

    private boolean isAllowed(Finding finding) {
        return finding.severity() == Severity.WARNING && kinds.contains(finding.kind());
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
