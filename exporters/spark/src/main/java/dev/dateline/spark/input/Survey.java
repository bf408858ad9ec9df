package dev.dateline.spark.input;

import dev.dateline.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What is known of the inputs before their articles are read: what they are, where their lines are, and their digests.
 * All files are read once for that, several at a time.
 */
public final class Survey {

    private static final int MOST_TASKS = 10_000;

    private final List<SurveyedFile> files;

    private Survey(List<SurveyedFile> files) {
        this.files = files;
    }

    /**
     * Makes the survey.
     *
     * @param spark does the work
     * @param inputs the files, at least one
     * @param splitBytes how many bytes of a file that is not compressed are read by one task
     * @return the survey
     */
    public static Survey of(JavaSparkContext spark, List<InputFile> inputs, long splitBytes) {
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<SurveyedFile> files = spark.parallelize(inputs, Math.min(inputs.size(), MOST_TASKS))
                .map(file -> FileSurvey.of(file, splitBytes, hadoop.value().value()))
                .collect();
        return new Survey(files);
    }

    /**
     * The digests of the inputs.
     *
     * @return the SHA-256 of each as it is stored, in their order, in lower-case hexadecimal
     */
    public List<String> sha256() {
        return files.stream().map(SurveyedFile::sha256).toList();
    }

    /**
     * What is wrong with inputs as a whole.
     *
     * @return an error for each of which nothing is read
     */
    public List<Finding> findings() {
        return files.stream()
                .map(SurveyedFile::finding)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The lines of the inputs. Each part has those of one split, or of several small files; which ones depends on the
     * inputs alone, and not on the machines.
     *
     * @param spark does the work
     * @param partBytes how many bytes a part has, about
     * @param lineBytes how many bytes of a line are read at most
     * @return the lines, in their order within each part and from part to part
     */
    public JavaRDD<Line> lines(JavaSparkContext spark, long partBytes, int lineBytes) {
        List<List<Split>> parts = parts(partBytes);
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        return spark.parallelize(parts, Math.max(parts.size(), 1))
                .mapPartitions(own -> new LinesOf(own, lineBytes, hadoop.value().value()));
    }

    private List<List<Split>> parts(long partBytes) {
        List<List<Split>> parts = new ArrayList<>();
        List<Split> part = new ArrayList<>();
        long bytes = 0;
        for (SurveyedFile file : files) {
            for (Split split : file.splits()) {
                long size = split.end() - split.start();
                if (!part.isEmpty() && bytes + size > partBytes) {
                    parts.add(part);
                    part = new ArrayList<>();
                    bytes = 0;
                }
                part.add(split);
                bytes += size;
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
