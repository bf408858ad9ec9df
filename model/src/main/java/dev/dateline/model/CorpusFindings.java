package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a corpus as a whole: so many errors, so many warnings, and that there are more. */
final class CorpusFindings {

    static final int MOST = 1000;

    private final List<Finding> all = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Finding finding) {
        int count = counts.merge(finding.severity(), 1, Integer::sum);
        if (count <= MOST) {
            all.add(finding);
        } else if (count == MOST + 1) {
            String problem = "there are more ids like this that are not listed; mend those above and check again";
            all.add(new Finding(
                    finding.kind(), finding.severity(), finding.at(), finding.articleId(), finding.pointer(), problem));
        }
    }

    List<Finding> all() {
        return all;
    }
}
