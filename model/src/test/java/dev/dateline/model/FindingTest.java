package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void isOneLineThatEditorsCanFollow() {
        assertThat(finding(Severity.ERROR, "ferry", "/figures/2/includedIn"))
                .hasToString("a.jsonl:3:14: error: this is wrong (article 'ferry', /figures/2/includedIn)");
        assertThat(finding(Severity.WARNING, "ferry", ""))
                .hasToString("a.jsonl:3:14: warning: this is wrong (article 'ferry')");
        assertThat(finding(Severity.ERROR, null, "/id")).hasToString("a.jsonl:3:14: error: this is wrong (/id)");
        assertThat(finding(Severity.ERROR, null, "")).hasToString("a.jsonl:3:14: error: this is wrong");
    }

    @Test
    void staysOneLineWhateverTheArticleHolds() {
        assertThat(finding(Severity.ERROR, "a\nb", "/x\ry"))
                .hasToString("a.jsonl:3:14: error: this is wrong (article 'a<U+000A>b', /x<U+000D>y)");
    }

    @Test
    void isAnErrorOrAWarning() {
        assertThat(finding(Severity.ERROR, null, "").isError()).isTrue();
        assertThat(finding(Severity.WARNING, null, "").isError()).isFalse();
    }

    private static Finding finding(Severity severity, @Nullable String articleId, String pointer) {
        return new Finding(
                FindingKind.INVALID_VALUE,
                severity,
                new Location("a.jsonl", 3, 14),
                articleId,
                pointer,
                "this is wrong");
    }
}
