package dev.dateline.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.dateline.export.Exporter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;

/** Who may know whom, and what nobody may use. Sees every module, since all are on the class path of this one. */
@AnalyzeClasses(
        packages = "dev.dateline",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutFixtures.class})
class ArchitectureTest {

    private static final String MODEL = "dev.dateline.model..";
    private static final String COMPARE = "dev.dateline.compare..";
    private static final String DRAFT = "dev.dateline.draft..";
    private static final String STATEMENTS = "dev.dateline.export.statements..";
    private static final String VOCABULARY = "dev.dateline.export.vocabulary..";
    private static final String ANNOTATIONS = "dev.dateline.export.annotations..";
    private static final String CSV = "dev.dateline.export.csv..";
    private static final String EXCEL = "dev.dateline.export.excel..";
    private static final String HTML = "dev.dateline.export.html..";
    private static final String RDF = "dev.dateline.export.rdf..";
    private static final String SQLITE = "dev.dateline.export.sqlite..";
    private static final String YAML = "dev.dateline.export.yaml..";
    private static final String API = "dev.dateline.export";
    private static final String[] PLATFORM = {"java..", "javax.xml..", "org.jspecify.annotations.."};

    /** The fixtures and the test kit are for tests only, and may use what they like. */
    static final class WithoutFixtures implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("dev/dateline/fixtures") && !location.contains("dev/dateline/export/testkit");
        }
    }

    @ArchTest
    static final ArchRule modelKnowsJackson = onlyKnows(MODEL, MODEL, "tools.jackson.core..");

    @ArchTest
    static final ArchRule comparisonKnowsTheModel = onlyKnows(COMPARE, COMPARE, MODEL);

    @ArchTest
    static final ArchRule draftingKnowsTheModel = onlyKnows(DRAFT, DRAFT, MODEL);

    @ArchTest
    static final ArchRule seamKnowsTheModel = classes()
            .that()
            .resideInAPackage(API)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(PLATFORM).or(resideInAPackage(API)).or(resideInAnyPackage(MODEL, DRAFT)));

    @ArchTest
    static final ArchRule tablesKnowNoLibrary = exporterKnows(STATEMENTS, STATEMENTS, VOCABULARY);

    /** Numbers that people have marked are drafted, and names of relations are looked up in the vocabulary. */
    @ArchTest
    static final ArchRule annotationsKnowJackson =
            exporterKnows(ANNOTATIONS, ANNOTATIONS, VOCABULARY, DRAFT, "tools.jackson.core..");

    /** What describes the files to databases and to the Web is JSON, and JSON is Jackson's; maps of tables are YAML. */
    @ArchTest
    static final ArchRule csvKnowsOpenCsv = exporterKnows(
            CSV, CSV, STATEMENTS, VOCABULARY, "com.opencsv..", "tools.jackson.core..", "org.snakeyaml.engine..");

    /**
     * POI hands out the libraries it is built on: the zip library for whoever wants its files to be made otherwise, the
     * elements of the schemas for what it has no words of its own for.
     */
    @ArchTest
    static final ArchRule excelKnowsPoi = exporterKnows(
            EXCEL,
            EXCEL,
            STATEMENTS,
            VOCABULARY,
            DRAFT,
            "org.apache.poi..",
            "org.apache.commons.compress..",
            "org.apache.xmlbeans..",
            "org.openxmlformats.schemas..");

    @ArchTest
    static final ArchRule sqliteKnowsItsDriver = exporterKnows(SQLITE, SQLITE, STATEMENTS, "org.sqlite..");

    @ArchTest
    static final ArchRule yamlKnowsItsParser = exporterKnows(YAML, YAML, "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule htmlKnowsJsoup =
            exporterKnows(HTML, HTML, STATEMENTS, VOCABULARY, DRAFT, "org.jsoup..", "tools.jackson.core..");

    @ArchTest
    static final ArchRule rdfKnowsJena = exporterKnows(RDF, RDF, STATEMENTS, VOCABULARY, "org.apache.jena..");

    @ArchTest
    static final ArchRule commandKnowsNoExporter = classes()
            .that()
            .resideInAPackage("dev.dateline.cli..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PLATFORM)
                    .or(resideInAnyPackage(
                            "dev.dateline.cli..", MODEL, COMPARE, DRAFT, "picocli..", "tools.jackson.core.."))
                    .or(resideInAnyPackage("dev.dateline.export")));

    /** Packages that need one another in a circle can only be read, tested and changed all at once. */
    @ArchTest
    static final ArchRule noPackageIsInACircle =
            slices().matching("dev.dateline.(**)").should().beFreeOfCycles();

    /**
     * The package a format is named after shows its exporter and nothing else. What is public in packages below it is so
     * for the format's own sake; nobody else may know them, as the rules above say.
     */
    @ArchTest
    static final ArchRule formatsShowTheirExporter = classes()
            .that()
            .resideInAnyPackage(
                    withoutRooms(ANNOTATIONS),
                    withoutRooms(CSV),
                    withoutRooms(EXCEL),
                    withoutRooms(HTML),
                    withoutRooms(RDF))
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .beAssignableTo(Exporter.class);

    private static String withoutRooms(String packages) {
        return packages.substring(0, packages.length() - "..".length());
    }

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");

    /** Defaults differ from machine to machine; what this project writes must not. */
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
            .callConstructor(FileReader.class, String.class)
            .orShould()
            .callConstructor(FileReader.class, File.class)
            .orShould()
            .callConstructor(FileWriter.class, String.class)
            .orShould()
            .callConstructor(FileWriter.class, File.class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, OutputStream.class, boolean.class)
            .orShould()
            .callConstructor(PrintStream.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintStream.class, OutputStream.class, boolean.class)
            .orShould()
            .callConstructor(Scanner.class, InputStream.class);

    /** The same input gives the same bytes, today and tomorrow. */
    @ArchTest
    static final ArchRule nothingAsksForTheTime = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callConstructor(Random.class);

    /** Zip files hold local times, so whoever makes one needs the zone to be rid of it. */
    @ArchTest
    static final ArchRule nothingDependsOnTheTimeZone = noClasses()
            .that()
            .doNotHaveSimpleName("ReproducibleZip")
            .should()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule nobodyPrintsBehindTheBackOfTheCommand = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /**
     * News is read from files; an IRI is a name here and nothing to be fetched. What loads plug-ins names files by URLs,
     * which is the only way Java knows for that.
     */
    @ArchTest
    static final ArchRule nothingKnowsTheNetwork = noClasses()
            .that()
            .haveNameNotMatching(".*\\.PluginFolder(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                    .and(not(belongToAnyOf(
                            URI.class, URISyntaxException.class, URLEncoder.class, URLDecoder.class, IDN.class))))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.nio.channels..")
                    .and(nameMatching(".*(Socket|Datagram|Selector|NetworkChannel|Multicast).*")))
            .orShould()
            .callMethod(URI.class, "toURL");

    /** A package split over two jars is nobody's, and Java's modules refuse it. */
    @ArchTest
    static void noPackageIsInTwoModules(JavaClasses classes) {
        Map<String, Set<String>> modules = new TreeMap<>();
        classes.forEach(each -> each.getSource()
                .ifPresent(source -> modules.computeIfAbsent(each.getPackageName(), name -> new HashSet<>())
                        .add(module(source.getUri(), each.getName()))));
        assertThat(modules)
                .isNotEmpty()
                .allSatisfy((name, all) -> assertThat(all).as(name).hasSize(1));
    }

    /** Where a class comes from: its URI without its own path. */
    private static String module(URI uri, String className) {
        String path = uri.toString();
        return path.substring(0, path.lastIndexOf(className.replace('.', '/')));
    }

    private static ArchRule exporterKnows(String exporter, String... packages) {
        return classes()
                .that()
                .resideInAPackage(exporter)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLATFORM)
                        .or(resideInAPackage(API))
                        .or(resideInAPackage(MODEL))
                        .or(resideInAnyPackage(packages)));
    }

    private static ArchRule onlyKnows(String subject, String... packages) {
        return classes()
                .that()
                .resideInAPackage(subject)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLATFORM).or(resideInAnyPackage(packages)));
    }
}
