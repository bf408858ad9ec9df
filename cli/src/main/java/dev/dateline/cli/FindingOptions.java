package dev.dateline.cli;

import dev.dateline.cli.IoStreams.Stream;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.FindingKind;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** How a command that reads articles tells what is wrong or odd with them. */
final class FindingOptions {

    private static final List<String> FORMS = List.of("text", "json");

    private final IoStreams streams;
    private final Stream stream;

    @Option(
            names = "--findings",
            paramLabel = "text|json",
            order = HelpPage.RARE,
            description = "How to report errors and warnings: text (the default), or JSON Lines with all of them.")
    private String form = "text";

    @Option(
            names = "--all",
            order = HelpPage.RARE,
            description = "Print every finding, not only the first three of each kind.")
    private boolean all;

    @Option(
            names = "--allow",
            paramLabel = "KIND,...",
            hideParamSyntax = true,
            split = ",",
            order = HelpPage.RARE,
            description = "Kinds of warnings not to report or count. May be repeated.")
    private List<String> allowed = List.of();

    /**
     * Creates the options.
     *
     * @param stream where findings go
     */
    FindingOptions(IoStreams streams, Stream stream) {
        this.streams = streams;
        this.stream = stream;
    }

    /**
     * What tells the findings.
     *
     * @throws UsageException if there is no such form
     */
    FindingReport report() {
        return report("--findings", form);
    }

    /** What tells the findings in a form that another option has chosen. */
    FindingReport report(String option, String chosen) {
        return new FindingReport(streams, printer(option, chosen));
    }

    private FindingPrinter printer(String option, String chosen) {
        return switch (chosen) {
            case "text" -> new TextFindings(streams, stream, all);
            case "json" -> new JsonFindings(stream == Stream.OUT ? streams.out() : streams.err());
            default ->
                throw new UsageException(
                        option + ": there is no form '" + chosen + "' for findings" + Suggestion.hint(chosen, FORMS));
        };
    }

    /**
     * The articles without the warnings that are meant.
     *
     * @throws UsageException if one of the kinds is none, or none of warnings
     */
    ArticleSource articles(ArticleSource articles) {
        Set<FindingKind> kinds = allowed();
        return kinds.isEmpty() ? articles : new AllowedWarnings(articles, kinds);
    }

    /**
     * The kinds of warnings that are meant.
     *
     * @throws UsageException if one of the kinds is none, or none of warnings
     */
    Set<FindingKind> allowed() {
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        allowed.forEach(label -> kinds.add(kind(label)));
        return kinds;
    }

    private static FindingKind kind(String label) {
        FindingKind kind;
        try {
            kind = FindingKind.of(label);
        } catch (InvalidValueException e) {
            throw new UsageException("--allow: " + e.getMessage());
        }
        if (!kind.isEverWarning()) {
            throw new UsageException("--allow: " + label + " is an error, and only warnings can be allowed: "
                    + String.join(
                            ", ",
                            FindingKind.warnings().stream()
                                    .map(FindingKind::label)
                                    .toList()));
        }
        return kind;
    }
}
