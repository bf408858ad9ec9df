package dev.dateline.export.annotations.brat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Imported;
import dev.dateline.model.Article;
import dev.dateline.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Reads lines about a text. */
abstract class BratTest {

    static final String TEXT = "Ana Quill leads Lutra\n\nAna Quill joined Otter Lines in Port Vale."
            + " The company employs North and South Lutrans.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    final Path pair(String name, String text, String... lines) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), text);
        return Files.writeString(folder.resolve(name + ".ann"), String.join("\n", lines) + "\n");
    }

    /** What is read of lines about the text above; a bar stands for a tab. */
    final Imported read(String... lines) throws IOException {
        String[] tabbed =
                List.of(lines).stream().map(line -> line.replace('|', '\t')).toArray(String[]::new);
        return Imported.of(new BratImporter(), pair("doc1", TEXT, tabbed));
    }

    /** What is told, without the folder. */
    final List<String> told(Imported imported) {
        return imported.findings().stream()
                .map(Finding::toString)
                .map(each -> each.replace(folder + "/", "").replace(folder.toString(), "folder"))
                .map(each -> each.replaceFirst(" \\(article [^)]*\\)", ""))
                .toList();
    }

    static Article only(Imported imported) {
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.articles()).hasSize(1);
        return imported.articles().get(0);
    }
}
