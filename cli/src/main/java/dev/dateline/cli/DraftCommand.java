package dev.dateline.cli;

import dev.dateline.draft.Draft;
import dev.dateline.draft.Drafter;
import dev.dateline.draft.Manuscript;
import dev.dateline.export.Form;
import dev.dateline.export.ManuscriptReader;
import dev.dateline.model.ArticleJson;
import dev.dateline.model.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes drafts of texts. */
@Command(
        name = "draft",
        description = {
            "Draft an article from a text: its figures, names and relations.",
            "Figures come with their bounds and sources. Rules find them, and rules err, so the draft is for you to"
                    + " correct; export refuses drafts that nobody has reviewed. Nothing is made up."
        },
        footer = {
            "dateline draft story.txt # list what is found",
            "dateline draft story.txt -o draft.xlsx # a workbook to correct it in"
        })
final class DraftCommand implements Callable<Integer> {

    private static final Set<String> JSON = Set.of("json", "jsonl", "ndjson", "json.gz", "jsonl.gz", "ndjson.gz");

    private final IoStreams streams;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "English text, Markdown or a web page; - is standard input.",
                "Text and Markdown are in UTF-8."
            })
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|-",
            description = {
                "A .jsonl file, or a workbook to correct it in (.xlsx).",
                "- is JSON Lines on standard output. Without it, what is found is listed."
            })
    private @Nullable String output;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Mixin
    private final ManuscriptOptions facts = new ManuscriptOptions();

    @Mixin
    private final Plugins plugins;

    DraftCommand(IoStreams streams) {
        this.streams = streams;
        this.plugins = new Plugins(streams);
    }

    @Override
    public Integer call() throws IOException {
        Inputs.of(inputs, streams.in(), Importing.JSON_ONLY);
        facts.check(inputs.size());
        if (force && (output == null || output.equals(Inputs.STANDARD))) {
            throw new UsageException("--force has no effect without a file that -o names");
        }
        List<Draft> drafts = drafts();
        if (drafts.size() < inputs.size()) {
            streams.err().println("nothing was written");
            return Exit.INPUT;
        }
        write(drafts);
        tell(drafts);
        return Exit.DONE;
    }

    /** The drafts; fewer than there are inputs if something is wrong with any, which is told. */
    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        List<ManuscriptReader> readers = plugins.exporters().manuscriptReaders();
        for (String input : inputs) {
            try {
                Manuscript manuscript = facts.of(TextInput.read(input, streams.in(), readers));
                String other = ids.putIfAbsent(manuscript.id(), input);
                if (other != null) {
                    throw new IOException("its id would be '" + manuscript.id() + "', like that of " + other
                            + "; give one of them another name");
                }
                drafts.add(Drafter.english().draft(manuscript));
            } catch (IOException e) {
                wrong(input, IoMessages.of(e));
            } catch (InvalidValueException e) {
                wrong(input, e.getMessage());
            }
        }
        return drafts;
    }

    private void wrong(String input, @Nullable String problem) {
        String name = input.equals(Inputs.STANDARD) ? "standard input" : input;
        streams.err().println(Main.NAME + ": " + TerminalSafe.of(name + ": " + problem));
    }

    private void write(List<Draft> drafts) throws IOException {
        if (output == null) {
            drafts.forEach(each -> DraftListing.print(each, streams.out()));
        } else if (output.equals(Inputs.STANDARD)) {
            OutputStream out = new StandardOutput(streams.bytes());
            writeLines(drafts, out);
            out.flush();
        } else if (JSON.contains(Ending.of(output))) {
            writeFile(drafts, output);
        } else {
            writeForm(drafts, output);
        }
    }

    private void writeForm(List<Draft> drafts, String to) throws IOException {
        List<Form> forms = plugins.exporters().forms();
        if (forms.stream().noneMatch(form -> form.layout().extension().equals(Ending.of(to)))) {
            String known = forms.stream()
                    .map(form -> ", ." + form.layout().extension())
                    .collect(Collectors.joining());
            throw new UsageException(
                    "-o " + to + ": the ending tells how a draft is written; known are .jsonl" + known);
        }
        FormFile.of(to, forms).write(drafts, force);
    }

    private void writeFile(List<Draft> drafts, String to) throws IOException {
        try (SingleFile file = SingleFile.begin("draft", to, Inputs.files(inputs), force)) {
            try {
                writeLines(drafts, file.stream());
            } catch (IOException e) {
                throw file.failure(e);
            }
            file.commit();
        }
    }

    private static void writeLines(List<Draft> drafts, OutputStream to) throws IOException {
        ArticleJson.writeLines(drafts.stream().map(Draft::article).iterator(), to);
    }

    private void tell(List<Draft> drafts) {
        DraftTally tally = new DraftTally();
        drafts.forEach(tally::add);
        String where = output == null || output.equals(Inputs.STANDARD) ? "" : output + ": ";
        boolean bytes = output != null && output.equals(Inputs.STANDARD);
        (bytes ? streams.remarks() : streams.notes())
                .println(TerminalSafe.of(where + "a draft to be reviewed: " + tally.told()));
    }
}
