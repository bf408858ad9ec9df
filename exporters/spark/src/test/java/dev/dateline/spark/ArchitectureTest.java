package dev.dateline.spark;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.dateline.export.Exporter;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

/** Whom this module may know, and what it may not use: what the command's test of that name holds for the others. */
@AnalyzeClasses(packages = "dev.dateline.spark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DATELINE = {
        "dev.dateline.spark..",
        "dev.dateline.model..",
        "dev.dateline.export",
        "dev.dateline.export.statements..",
        "dev.dateline.export.vocabulary.."
    };

    /** Spark and what comes with it; and what the jar of the job has. */
    private static final String[] LIBRARIES = {
        "java..",
        "org.jspecify.annotations..",
        "org.apache.spark..",
        "org.apache.hadoop..",
        "org.apache.parquet..",
        "scala..",
        "picocli..",
        "tools.jackson.core..",
        "com.github.luben.zstd..",
        "org.apache.commons.compress.."
    };

    /** Other formats are found at run time, as the command finds them. */
    @ArchTest
    static final ArchRule sparkKnowsNoOtherFormat = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(DATELINE).or(resideInAnyPackage(LIBRARIES)));

    @ArchTest
    static final ArchRule parquetKnowsItsLibrary = noClasses()
            .that()
            .resideInAPackage("dev.dateline.spark.parquet..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.spark.sql", "org.apache.spark", "picocli.."));

    @ArchTest
    static final ArchRule formatsShowTheirExporter = classes()
            .that()
            .resideInAPackage("dev.dateline.spark.parquet")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .beAssignableTo(Exporter.class);

    @ArchTest
    static final ArchRule noPackageIsInACircle =
            slices().matching("dev.dateline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule nothingDependsOnDefaults = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(ByteArrayOutputStream.class, "toString")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintStream.class, OutputStream.class);

    @ArchTest
    static final ArchRule nothingAsksForTheTime = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule nobodyPrintsBehindTheBackOfTheJob = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");
}
