package dev.dateline.spark.job;

import dev.dateline.model.Finding;
import dev.dateline.model.IdConflict;
import dev.dateline.spark.input.InputFile;
import dev.dateline.spark.input.Line;
import dev.dateline.spark.input.Survey;
import dev.dateline.spark.output.CommittedFiles;
import dev.dateline.spark.output.Run;
import dev.dateline.spark.output.WrittenFile;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * One way through all articles, in two stages: each part is read, checked and written; then what all of them say of one
 * thing is brought together. In between there are the working files of the run, so that a machine that is lost takes
 * nothing with it but the parts it was at.
 */
final class Pass {

    /** One task brings together contributions of so many times fewer bytes than one reads: 32 MiB unless told otherwise. */
    private static final long FEWER_BYTES = 4;

    private final JavaSparkContext spark;
    private final Plan plan;
    private final Reading reading;
    private final Survey survey;
    private final Run run;
    private final Broadcast<List<String>> inputNames;

    Pass(JavaSparkContext spark, Plan plan, List<InputFile> inputs, Reading reading, Survey survey, Run run) {
        this.spark = spark;
        this.plan = plan;
        this.reading = reading;
        this.survey = survey;
        this.run = run;
        this.inputNames = spark.broadcast(inputs.stream().map(InputFile::name).toList());
    }

    /**
     * Writes all parts.
     *
     * @param clashes what is wrong with articles because of others, by their places in the corpus; they are left out
     */
    Written write(Map<Long, List<Finding>> clashes) {
        Written articles = writeArticles(clashes);
        List<WrittenFile> contributions =
                articles.files().stream().filter(Pass::isContribution).toList();
        if (contributions.isEmpty()) {
            return articles;
        }
        Written together = bringTogether(contributions);
        return articles.and(together, conflicts(together.files()));
    }

    private static boolean isContribution(WrittenFile file) {
        return file.group().equals(Contribution.GROUP);
    }

    private Written writeArticles(Map<Long, List<Finding>> clashes) {
        Broadcast<Plan> shared = spark.broadcast(plan);
        Broadcast<Map<Long, List<Finding>>> left = spark.broadcast(clashes);
        Broadcast<List<String>> names = inputNames;
        CommittedFiles output = CommittedFiles.begin(spark, run);
        return committed(
                output,
                lines().mapPartitions(own -> List.of(
                                ArticlePart.write(own, shared.value(), names.value(), left.value(), output))
                        .iterator()));
    }

    private JavaRDD<Line> lines() {
        JavaRDD<Line> lines = survey.lines(spark, reading.partBytes(), Plan.LINE_BYTES);
        if (!reading.dealsOut()) {
            return lines;
        }
        return lines.mapToPair(line -> new Tuple2<>(line.order(0), line))
                .repartitionAndSortWithinPartitions(new HashPartitioner(reading.parts()))
                .values();
    }

    private Written bringTogether(List<WrittenFile> contributions) {
        List<String> paths =
                contributions.stream().map(file -> run.pathOf(file.path())).toList();
        long bytes = contributions.stream().mapToLong(WrittenFile::bytes).sum();
        int together = Math.toIntExact(1 + bytes * FEWER_BYTES / reading.partBytes());
        Broadcast<Plan> shared = spark.broadcast(plan);
        Broadcast<SerializableConfiguration> hadoop = hadoop();
        JavaPairRDD<String, byte[]> records = spark.parallelize(paths, paths.size())
                .flatMapToPair(path -> Contributed.open(path, hadoop.value().value()))
                .partitionBy(new HashPartitioner(together));
        CommittedFiles output = CommittedFiles.begin(spark, run);
        return committed(
                output,
                records.mapPartitions(own ->
                        List.of(CorpusPart.write(own, shared.value(), output)).iterator()));
    }

    /** The first conflicts of all tasks, brought together by tasks again: the driver gets no more than are told. */
    private List<IdConflict> conflicts(List<WrittenFile> files) {
        List<String> paths = files.stream()
                .filter(file -> file.name().equals(ConflictFile.NAME))
                .map(file -> run.pathOf(file.path()))
                .toList();
        if (paths.isEmpty()) {
            return List.of();
        }
        Broadcast<SerializableConfiguration> hadoop = hadoop();
        return spark.parallelize(paths, paths.size())
                .map(path -> ConflictFile.read(path, hadoop.value().value()))
                .treeReduce(IdConflict::first);
    }

    private Broadcast<SerializableConfiguration> hadoop() {
        return spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    }

    /** Runs the tasks, and commits what they have written if all of them have. */
    private static Written committed(CommittedFiles output, JavaRDD<PartResult> tasks) {
        boolean committed = false;
        try {
            List<PartResult> results = tasks.collect();
            output.commit(Written.messages(results));
            committed = true;
            return Written.of(results);
        } finally {
            if (!committed) {
                output.abort();
            }
        }
    }
}
