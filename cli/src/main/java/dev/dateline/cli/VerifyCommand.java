package dev.dateline.cli;

import dev.dateline.compare.Agreement;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Input;
import dev.dateline.model.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads outputs back and compares them. */
@Command(
        name = "verify",
        description = {
            "Read outputs back and check that they all say the same.",
            "They are compared statement by statement. Outputs that cannot be read back are named and skipped. Warnings"
                    + " about articles are left to check."
        },
        footer = {
            "dateline verify out # all outputs in a folder",
            "dateline verify news.ttl news.xlsx --input news.json"
        })
final class VerifyCommand implements Callable<Integer> {

    private final IoStreams streams;

    @Parameters(paramLabel = "OUT", arity = "1..*", description = "An output, or a folder with outputs.")
    private List<String> written = List.of();

    @Option(
            names = "--input",
            paramLabel = "INPUT",
            arity = "1..*",
            description = "What the outputs were made from; they are compared with it.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How to report: text (the default), or JSON Lines.")
    private String format = "text";

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final Plugins plugins;

    @Mixin
    private final FindingOptions findings;

    VerifyCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
        this.findings = new FindingOptions(streams, IoStreams.Stream.ERR);
    }

    @Override
    public Integer call() throws IOException {
        Certificate certificate = certificate();
        FindingReport report = findings.report();
        OutputList list = OutputList.of(written, plugins.importing());
        requireSomethingToCompare(list);
        List<ReadBack> outputs = new ArrayList<>();
        try {
            ReadBack origin = inputs.isEmpty() ? null : origin(report);
            if (origin != null) {
                outputs.add(origin);
            }
            if (origin != null && origin.errors() > 0) {
                report.end();
                streams.err().println(Amount.of(origin.errors(), "errors") + " in the input; nothing was compared");
                return Exit.INPUT;
            }
            for (OutputList.Output each : list.readable()) {
                outputs.add(read(each.input().name(), each.reader(), List.of(each.input()), report));
            }
            report.end();
            return compare(origin, outputs, list, certificate);
        } finally {
            close(outputs);
        }
    }

    private static void close(List<ReadBack> outputs) throws IOException {
        for (ReadBack output : outputs) {
            output.close();
        }
    }

    private Certificate certificate() {
        return switch (format) {
            case "text" -> new TextCertificate(streams.out());
            case "json" -> new JsonCertificate(streams.out());
            default ->
                throw new UsageException("there is no format '" + format + "' for certificates"
                        + Suggestion.hint(format, List.of("text", "json")));
        };
    }

    private void requireSomethingToCompare(OutputList list) {
        if (list.readable().isEmpty()) {
            throw new UsageException(Stream.concat(
                            Stream.of("there is nothing here that can be read back"),
                            list.unread().stream().map(each -> each.name() + ": " + each.reason()))
                    .reduce((one, other) -> one + "\n" + other)
                    .orElseThrow());
        }
        if (list.readable().size() == 1 && inputs.isEmpty()) {
            throw new UsageException("there is nothing to compare "
                    + list.readable().get(0).input().name()
                    + " with; name another output, or with --input what it was made from");
        }
    }

    private ReadBack origin(FindingReport report) throws IOException {
        List<Input> all = Inputs.of(inputs, streams.in(), plugins.importing());
        return read(String.join(", ", inputs), "", all, report);
    }

    private ReadBack read(String name, String reader, List<Input> inputs, FindingReport report) throws IOException {
        ReadBack back = new ReadBack(name, reader);
        boolean complete = false;
        try (ArticleSource articles = findings.articles(new CorpusReader(inputs, limits.read(), threads.number()))) {
            back.read(articles, report);
            complete = true;
            return back;
        } finally {
            if (!complete) {
                back.close();
            }
        }
    }

    private int compare(@Nullable ReadBack origin, List<ReadBack> all, OutputList list, Certificate certificate)
            throws IOException {
        if (origin != null) {
            certificate.origin(origin);
        }
        List<ReadBack> outputs = all.subList(origin == null ? 0 : 1, all.size());
        certificate.outputs(outputs);
        certificate.unread(list.unread());
        List<Agreement.Corpus> corpora = new ArrayList<>();
        for (ReadBack each : all) {
            if (each.isComparable()) {
                corpora.add(each.corpus());
            }
        }
        boolean isSound = outputs.stream().allMatch(each -> each.status().isSound());
        if (corpora.size() < 2) {
            streams.err().println("nothing was compared: only one of these can be");
            return isSound ? Exit.USAGE : Exit.DIFFERENT;
        }
        Agreement agreement = new Agreement(corpora, origin != null && origin.isComparable());
        for (Agreement.Difference each = agreement.next(); each != null; each = agreement.next()) {
            certificate.difference(each);
        }
        certificate.result(agreement.equal(), agreement.different(), corpora.size());
        return isSound && agreement.different() == 0 ? Exit.DONE : Exit.DIFFERENT;
    }
}
