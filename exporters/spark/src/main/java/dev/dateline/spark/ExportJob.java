package dev.dateline.spark;

import dev.dateline.export.Dataset;
import dev.dateline.export.PlaceException;
import dev.dateline.model.DatasetDescription;
import dev.dateline.model.DatasetReader;
import dev.dateline.model.Input;
import dev.dateline.model.InvalidValueException;
import dev.dateline.spark.job.Chosen;
import dev.dateline.spark.job.ExportRun;
import dev.dateline.spark.job.Outcome;
import dev.dateline.spark.job.Plan;
import dev.dateline.spark.job.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Exports a corpus that is too large for one machine, as a job of Apache Spark. What it writes is what the command {@code
 * dateline export} writes, in parts.
 *
 * <pre>{@code
 * spark-submit --class dev.dateline.spark.ExportJob dateline-spark.jar s3a://news/2031 -o s3a://news/out -f parquet,nq
 * }</pre>
 */
@Command(
        name = "ExportJob",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExportJob.OUTPUT,
        versionProvider = ExportJob.Version.class,
        sortOptions = false,
        description = {
            "Write articles as Parquet, CSV and RDF, on many machines: every output, or none.",
            "If there is any error, nothing is written, unless --skip-invalid is given."
        })
public final class ExportJob implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int INPUT = 1;
    private static final int USAGE = 2;
    static final int OUTPUT = 3;
    private static final int LEFT_OUT = 5;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "JSON Lines, an article a line: files, folders and patterns, plain or compressed with gzip, bzip2"
                            + " or Zstandard, on any file system that Hadoop knows.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the export goes. Its manifest.json, written last, says what is there.")
    private String output = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT,...",
            split = ",",
            description = "The formats to write: csv, nq, nt, parquet and more; by default parquet.")
    private List<String> formats = List.of("parquet");

    @Option(
            names = "--set",
            paramLabel = "FORMAT.OPTION=VALUE",
            description = "An option of a format, as 'dateline formats FORMAT' lists them. May be repeated.")
    private Map<String, String> settings = Map.of();

    @Option(names = "--base", paramLabel = "IRI", description = "The prefix of every IRI in the output.")
    private String base = Dataset.EXAMPLE_BASE;

    @Option(
            names = "--dataset",
            paramLabel = "FILE",
            description = "JSON about the export: title, publisher, licence and more.")
    private @Nullable String description;

    @Option(
            names = "--skip-invalid",
            description =
                    "Leave out articles with errors. The folder 'rejected' has them, 'rejected.findings' says why.")
    private boolean skipInvalid;

    @Option(names = "--allow-drafts", description = "Export drafts that nobody has reviewed, too.")
    private boolean allowDrafts;

    @Option(names = "--force", description = "Replace an export that is there, when the new one is complete.")
    private boolean force;

    @Option(
            names = "--part-bytes",
            paramLabel = "NUMBER",
            description = "How many bytes of the input a part has, about; by default 134217728 (128 MiB).")
    private long partBytes = 128L << 20;

    @Option(
            names = "--repartition",
            paramLabel = "NUMBER",
            description = "Deal the articles out into so many parts: for few large files that are compressed.")
    private int repartition;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to set
    private CommandSpec spec;

    /** For picocli. */
    ExportJob() {}

    /**
     * Runs the job, and ends the process with 0 if all is done, 1 if the input has errors, 2 if the arguments are not
     * understood, 3 if something cannot be read or written, 5 if all is done and articles were left out.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        int exit = run(null, arguments);
        if (exit != DONE) {
            System.exit(exit);
        }
    }

    /**
     * Runs the job.
     *
     * @param printed takes all that is said; null for standard output and standard error
     * @return what the process is to end with
     */
    static int run(@Nullable PrintWriter printed, String... arguments) {
        CommandLine line =
                new CommandLine(new ExportJob()).setExecutionExceptionHandler((e, failed, parsed) -> failed(e, failed));
        if (printed != null) {
            line.setOut(printed).setErr(printed);
        }
        return line.execute(arguments);
    }

    private static int failed(Exception e, CommandLine line) throws Exception {
        if (e instanceof InvalidValueException) {
            line.getErr().println(e.getMessage());
            return USAGE;
        }
        if (e instanceof PlaceException place) {
            line.getErr().println(place.place() + ": " + place.getReason());
            return OUTPUT;
        }
        throw e;
    }

    @Override
    public Integer call() throws IOException {
        List<Chosen> chosen = chosen();
        Reading reading = new Reading(partBytes, repartition);
        boolean isOwn = SparkSession.getDefaultSession().isEmpty();
        SparkSession session = SparkSession.builder()
                .appName("Dateline")
                .config("spark.serializer", JavaSerializer.class.getName()) // Kryo does not know records
                .getOrCreate();
        try {
            JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
            Plan plan = new Plan(chosen, dataset(spark), Version.number(), skipInvalid, allowDrafts);
            Outcome outcome = ExportRun.run(spark, plan, inputs, reading, output, force);
            new Summary(outcome, output, plan.dataset()).print(line().getOut(), line().getErr());
            if (!outcome.isWritten()) {
                return INPUT;
            }
            return outcome.leftOut() > 0 ? LEFT_OUT : DONE;
        } finally {
            if (isOwn) {
                session.stop();
            }
        }
    }

    private CommandLine line() {
        return spec.commandLine();
    }

    private List<Chosen> chosen() {
        Map<String, Map<String, String>> options = new TreeMap<>();
        settings.forEach((setting, value) -> {
            int point = setting.indexOf('.');
            if (point < 1) {
                throw new InvalidValueException("--set " + setting + ": write FORMAT.OPTION=VALUE");
            }
            options.computeIfAbsent(setting.substring(0, point), none -> new TreeMap<>())
                    .put(setting.substring(point + 1), value);
        });
        List<Chosen> chosen = new ArrayList<>();
        for (String id : formats) {
            if (chosen.stream().anyMatch(other -> other.id().equals(id))) {
                throw new InvalidValueException("the format '" + id + "' is named twice");
            }
            Map<String, String> own = options.remove(id);
            chosen.add(new Chosen(id, own == null ? Map.of() : own));
        }
        if (!options.isEmpty()) {
            String id = options.keySet().iterator().next();
            throw new InvalidValueException("--set " + id + ".… has no effect: " + id + " is not written");
        }
        return chosen;
    }

    private Dataset dataset(JavaSparkContext spark) throws IOException {
        DatasetDescription described = null;
        if (description != null) {
            Path path = new Path(description);
            DatasetReader.Reading read = DatasetReader.read(new Input(
                    description,
                    () -> path.getFileSystem(spark.hadoopConfiguration()).open(path)));
            read.findings().forEach(finding -> line().getErr().println(finding));
            described = read.description();
            if (described == null) {
                throw new InvalidValueException("--dataset: the description has errors");
            }
        }
        return new Dataset(base, described);
    }

    /** The version, which the build writes into a resource. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"dateline " + number()};
        }

        static String number() {
            Properties build = new Properties();
            try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
                build.load(Objects.requireNonNull(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return build.getProperty("version");
        }
    }
}
