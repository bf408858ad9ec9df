package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc of what other programs use, the model and the API of exports, compile. */
class ExamplesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n \\* }</pre>.*?\n(?=\\S)(?! \\*)([^\n]*)");

    /** What each example takes for given, as parameters of a method; an example that is a member takes none. */
    private static final Map<String, String> GIVEN = new TreeMap<>(Map.ofEntries(
            Map.entry("Agreement", "Agreement.Corpus csv, Agreement.Corpus workbook, Agreement.Corpus graph"),
            Map.entry("ArticleJson", "List<Article> articles"),
            Map.entry("ArticleLines", ""),
            Map.entry("ArticleSort", "ReadResult.Accepted accepted"),
            Map.entry("AtomicOutput", "byte[] bytes"),
            Map.entry("Comparison", "Article before, Article after"),
            Map.entry("CorpusComparison", "ArticleSort before, ArticleSort after"),
            Map.entry("DatasetReader", ""),
            Map.entry("Drafter", ""),
            Map.entry("Escapes", ""),
            Map.entry("Exporters", ""),
            Map.entry("ExternalSort", ""),
            Map.entry("Manuscript", ""),
            Map.entry("ReadLimits", "List<Input> inputs"),
            Map.entry("Sentences", ""),
            Map.entry("SortedCorpus", "List<Input> inputs"),
            Map.entry("SoundCorpus", "List<Input> inputs"),
            Map.entry("Transcript", "")));

    private static final String IMPORTS = Stream.of(
                    "dev.dateline.model",
                    "dev.dateline.draft",
                    "dev.dateline.compare",
                    "dev.dateline.export",
                    "java.io",
                    "java.nio.charset",
                    "java.nio.file",
                    "java.util")
            .map(name -> "import " + name + ".*;\n")
            .reduce("", String::concat);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void examplesCompile() throws IOException {
        Map<String, String> files = new TreeMap<>();
        examples()
                .forEach((name, code) ->
                        files.put("src/main/java/example/" + name + "Example.java", source(name, code)));
        assertThat(examples().keySet()).containsExactlyElementsOf(GIVEN.keySet());
        assertThat(PluginSources.of(folder, files).classes().resolve("example/DrafterExample.class"))
                .exists();
    }

    /** The examples in Java of public types, by the names of these. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        for (String module : List.of("model", "exporters/api")) {
            try (Stream<Path> all = Files.walk(Readme.ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher example = EXAMPLE.matcher(Files.readString(file));
                    if (example.find() && example.group(2).startsWith("public ") && !isJson(example.group(1))) {
                        String name = String.valueOf(file.getFileName()).replace(".java", "");
                        examples.put(name, example.group(1).replaceAll("(?m)^ \\* ?", ""));
                    }
                }
            }
        }
        return examples;
    }

    private static boolean isJson(String example) {
        return example.startsWith(" * {\"");
    }

    private static String source(String name, String code) {
        String member = code.startsWith("static ")
                ? code
                : "void example(" + GIVEN.get(name) + ") throws Exception {\n" + code + "\n}\n";
        return "package example;\n" + IMPORTS + "class " + name + "Example {\n static void log(String text) {}\n"
                + member + "}\n";
    }
}
