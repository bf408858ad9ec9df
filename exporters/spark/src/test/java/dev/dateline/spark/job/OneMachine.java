package dev.dateline.spark.job;

import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Dataset;
import dev.dateline.export.Export;
import dev.dateline.export.Format;
import dev.dateline.export.Formats;
import dev.dateline.export.Settings;
import dev.dateline.model.ArticleSource;
import dev.dateline.model.CorpusReader;
import dev.dateline.model.Finding;
import dev.dateline.model.FindingJson;
import dev.dateline.model.Input;
import dev.dateline.model.ReadLimits;
import dev.dateline.model.ReviewedArticles;
import dev.dateline.model.SoundCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the command makes of the same inputs, by the same means as the command: the oracle of what Spark makes of them.
 *
 * @param folder where the outputs are, each called by its format
 * @param result how it ended
 * @param found all findings
 * @param rejected what was left out
 * @param why what is wrong with that, as JSON
 */
record OneMachine(Path folder, Export.Result result, List<String> found, List<String> rejected, List<String> why) {

    static OneMachine export(List<Input> inputs, Dataset dataset, List<String> formats, boolean skips, Path folder)
            throws IOException {
        List<String> found = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        List<String> why = new ArrayList<>();
        Export.Listener listener = new Export.Listener() {
            @Override
            public void found(Finding finding) {
                found.add(finding.toString());
            }

            @Override
            public void read(long articles) {}
        };
        Export.LeftOut rest = new Export.LeftOut() {
            @Override
            public void add(String source, List<Finding> findings) {
                rejected.add(source);
                findings.forEach(finding -> why.add(FindingJson.line(finding)));
            }

            @Override
            public void close() {}
        };
        Files.createDirectories(folder);
        try (ArticleSource articles = articles(inputs, skips);
                AtomicOutput output = AtomicOutput.in(folder, false)) {
            List<Export.Job> jobs = new ArrayList<>();
            for (String id : formats) {
                Format format = Formats.installed().get(id);
                Settings settings = Settings.of(format, Map.of());
                jobs.add(new Export.Job(format, settings, output.target(id, format.layout(settings))));
            }
            Export.Result result = skips
                    ? Export.runLeavingOut(articles, rest, dataset, jobs, output, "dateline", "1", 1, listener)
                    : Export.run(articles, dataset, jobs, output, "dateline", "1", 1, listener);
            return new OneMachine(folder, result, found, rejected, why);
        }
    }

    /** Without drafts if articles may be left out. */
    private static ArticleSource articles(List<Input> inputs, boolean skips) throws IOException {
        return skips
                ? SoundCorpus.of(new ReviewedArticles(CorpusReader.keepingSource(inputs, ReadLimits.DEFAULT, 1)))
                : new CorpusReader(inputs);
    }
}
