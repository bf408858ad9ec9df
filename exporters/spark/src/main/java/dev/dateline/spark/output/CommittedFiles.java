package dev.dateline.spark.output;

import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.task.JobContextImpl;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.apache.spark.util.SerializableConfiguration;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The files of one Spark job, by the commit protocol that Spark itself writes files by: the one that {@code
 * spark.sql.sources.commitProtocolClass} names, so that committers for object stores serve here, too. The driver begins the
 * job and commits it; in between, tasks write.
 */
public final class CommittedFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PROTOCOL = "spark.sql.sources.commitProtocolClass";
    private static final String BY_DEFAULT =
            "org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol";
    private static final String NAME = "dateline";

    private final FileCommitProtocol protocol;
    private final SerializableConfiguration hadoop;

    private CommittedFiles(FileCommitProtocol protocol, Configuration hadoop) {
        this.protocol = protocol;
        this.hadoop = new SerializableConfiguration(hadoop);
    }

    /**
     * Begins a job.
     *
     * @param spark does the work
     * @param run where it writes
     * @return the files of the job
     */
    public static CommittedFiles begin(JavaSparkContext spark, Run run) {
        Configuration hadoop = new Configuration(spark.hadoopConfiguration());
        hadoop.set("mapreduce.output.fileoutputformat.outputdir", run.folder());
        hadoop.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
        hadoop.set(
                "spark.sql.sources.writeJobUUID", run.nextJob().toString()); // committers of S3 tell jobs apart by it
        String protocol = spark.getConf().get(PROTOCOL, BY_DEFAULT);
        CommittedFiles files =
                new CommittedFiles(FileCommitProtocol.instantiate(protocol, run.id(), run.folder(), false), hadoop);
        files.protocol.setupJob(files.jobContext());
        return files;
    }

    private static JobID jobId(int stage) {
        return new JobID(NAME, stage);
    }

    private JobContext jobContext() {
        return new JobContextImpl(hadoop.value(), jobId(0));
    }

    /**
     * Begins the files of the task that asks.
     *
     * @return the files
     */
    public TaskFiles task() {
        TaskContext task = TaskContext.get();
        TaskID id = new TaskID(jobId(0), TaskType.MAP, task.partitionId());
        TaskAttemptID attempt = new TaskAttemptID(id, (int) (task.taskAttemptId() & Integer.MAX_VALUE));
        Configuration own = new Configuration(hadoop.value());
        own.set("mapreduce.job.id", id.getJobID().toString());
        own.set("mapreduce.task.id", id.toString());
        own.set("mapreduce.task.attempt.id", attempt.toString());
        own.setBoolean("mapreduce.task.ismap", true);
        own.setInt("mapreduce.task.partition", 0);
        TaskAttemptContext context = new TaskAttemptContextImpl(own, attempt);
        return new TaskFiles(protocol, context);
    }

    /**
     * Commits the job: the files are where they belong then.
     *
     * @param tasks what its tasks were committed with
     */
    public void commit(List<TaskCommitMessage> tasks) {
        protocol.commitJob(jobContext(), CollectionConverters.asScala(tasks).toList());
    }

    /** Takes back what tasks wrote. */
    public void abort() {
        protocol.abortJob(jobContext());
    }
}
