package dev.dateline.spark;

import dev.dateline.model.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Articles were to be made into a table, and one has errors or is a draft. Its message tells every error, each on a line. */
public final class InvalidArticleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Tells what is wrong with an article.
     *
     * @param findings everything that was found; warnings are not told
     */
    InvalidArticleException(List<Finding> findings) {
        super(findings.stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .collect(Collectors.joining(
                        "\n",
                        "an article has errors, so there is no table; the job leaves such articles out with"
                                + " --skip-invalid and lists them:\n",
                        "")));
    }
}
