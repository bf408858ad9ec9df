package dev.dateline.spark.job;

import dev.dateline.export.PartFile;
import dev.dateline.export.Provenance;
import dev.dateline.model.Finding;
import dev.dateline.model.Finding.Severity;
import dev.dateline.model.FindingJson;
import dev.dateline.model.FindingKind;
import dev.dateline.model.IdConflict;
import dev.dateline.model.Location;
import dev.dateline.spark.input.InputFile;
import dev.dateline.spark.input.InputFiles;
import dev.dateline.spark.input.Survey;
import dev.dateline.spark.output.DescriptionTarget;
import dev.dateline.spark.output.Manifest;
import dev.dateline.spark.output.Run;
import dev.dateline.spark.output.WrittenFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;

/** An export from its beginning to its end, as the driver sees it. */
public final class ExportRun {

    private final Plan plan;
    private final Run run;
    private final Survey survey;
    private final Pass pass;
    private final Tally tally = new Tally();
    private final List<Finding> ofCorpus = new ArrayList<>();

    private ExportRun(Plan plan, Run run, Survey survey, Pass pass) {
        this.plan = plan;
        this.run = run;
        this.survey = survey;
        this.pass = pass;
    }

    /**
     * Exports.
     *
     * @param spark does the work
     * @param plan what to write
     * @param inputs what to read: files, folders and patterns
     * @param reading how the inputs are divided
     * @param output the output folder
     * @param replace whether an export that is there may be replaced
     * @return how it ended
     * @throws dev.dateline.model.InvalidValueException if there is no such input
     * @throws IOException if something cannot be read or written; then the output is as it was before, unless it is the
     *     export before that cannot be taken away, when the new one is in its place
     */
    public static Outcome run(
            JavaSparkContext spark, Plan plan, List<String> inputs, Reading reading, String output, boolean replace)
            throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        Run.requirePlace(output, replace, hadoop);
        List<InputFile> files = InputFiles.of(inputs, hadoop);
        Survey survey = Survey.of(spark, files, reading.partBytes());
        Run run = Run.begin(output, RunId.of(plan, reading, survey.sha256()), replace, hadoop);
        boolean kept = false;
        try {
            Pass pass = new Pass(spark, plan, files, reading, survey, run);
            Outcome outcome = new ExportRun(plan, run, survey, pass).export();
            kept = outcome.isWritten();
            return outcome;
        } finally {
            if (!kept) {
                run.discard();
            }
        }
    }

    private Outcome export() throws IOException {
        survey.findings().forEach(this::report);
        Written written = pass.write(Map.of());
        List<Finding> told = IdConflict.told(written.conflicts());
        Map<Long, List<Finding>> clashes = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            if (plan.leavesOut() && told.get(i).isError()) {
                clashes.computeIfAbsent(written.conflicts().get(i).number(), none -> new ArrayList<>())
                        .add(told.get(i));
            } else {
                report(told.get(i));
            }
        }
        if (!clashes.isEmpty()) {
            run.clear();
            written = pass.write(clashes);
            IdConflict.told(written.conflicts()).stream()
                    .filter(Finding::isError)
                    .forEach(this::report);
        }
        tally.add(written.tally());
        if (tally.readings() == 0 && tally.errors() == 0) {
            report(new Finding(
                    FindingKind.NO_ARTICLE,
                    Severity.ERROR,
                    new Location("the input", 1, 1),
                    null,
                    "",
                    "there is no article here"));
        }
        if (tally.errors() > 0 || tally.articles() == 0) {
            return new Outcome(tally, run.name(), List.of(), List.of(), List.of());
        }
        return published(written);
    }

    /** Takes what is wrong or odd with the corpus as a whole, or with an input; it comes before all else. */
    private void report(Finding finding) {
        tally.found(finding, -1, false);
        ofCorpus.add(finding);
    }

    private Outcome published(Written written) throws IOException {
        Provenance origin = plan.origin(survey.sha256(), tally.leftOutCount());
        List<WrittenFile> files = new ArrayList<>();
        for (WrittenFile file : written.files()) {
            if (!file.group().equals(Contribution.GROUP)) {
                files.add(file);
            }
        }
        for (Chosen chosen : plan.formats()) {
            files.addAll(described(chosen, files, origin));
        }
        writeFindings(files);
        run.delete(Contribution.GROUP);
        List<String> others = run.others();
        run.publish(new Manifest(run.name(), origin, tally.articles(), files));
        return new Outcome(tally, run.name(), files, written.losses(), others);
    }

    private List<WrittenFile> described(Chosen chosen, List<WrittenFile> files, Provenance origin) throws IOException {
        List<PartFile> parts = files.stream()
                .filter(file -> file.group().equals(chosen.id()))
                .map(WrittenFile::part)
                .toList();
        DescriptionTarget target = new DescriptionTarget(run, chosen.id(), chosen.layout());
        chosen.format().describe(plan.dataset(), chosen.settings(), parts, origin, target);
        return target.files();
    }

    /** What concerns the corpus as a whole stands beside the findings of the parts. */
    private void writeFindings(List<WrittenFile> files) throws IOException {
        if (ofCorpus.isEmpty()) {
            return;
        }
        DescriptionTarget target = new DescriptionTarget(run, LineFile.FINDINGS);
        try (OutputStream out = target.open("corpus-" + run.id() + LineFile.SUFFIX)) {
            for (Finding finding : ofCorpus) {
                out.write((FindingJson.line(finding) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        target.files().forEach(file -> files.add(file.counted(ofCorpus.size())));
    }
}
