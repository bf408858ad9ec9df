package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fixtures.Command;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** LibreOffice without windows; see {@link Command#missing}. */
final class LibreOffice {

    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
            library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Sorting"/>
            </library:library>
            """;

    private static final String MODULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Sorting" \
            script:language="StarBasic">%s</script:module>
            """;

    private LibreOffice() {}

    /** Opens a workbook, sorts every table as {@code sorting.bas} says, and saves it as a workbook again. */
    static byte[] sorted(byte[] workbook, Path folder) throws IOException {
        // The first start makes the folder of macros.
        run(folder, "--terminate_after_init");
        Path basic = folder.resolve("profile/user/basic/Standard");
        Files.writeString(basic.resolve("script.xlb"), LIBRARY);
        Files.writeString(basic.resolve("Sorting.xba"), MODULE.formatted(macro()));
        Path written = Files.write(folder.resolve("written.xlsx"), workbook);
        Path sorted = folder.resolve("sorted.xlsx");
        String errors =
                run(folder, "macro:///Standard.Sorting.SortAll(" + written.toUri() + "," + sorted.toUri() + ")");
        assertThat(sorted).as(errors).exists();
        return Files.readAllBytes(sorted);
    }

    /** Opens a workbook and saves it as a workbook again. */
    static byte[] saved(byte[] workbook, Path folder) throws IOException {
        Path written = Files.write(folder.resolve("opened.xlsx"), workbook);
        Path into = Files.createDirectories(folder.resolve("saved"));
        Path saved = into.resolve("opened.xlsx");
        String errors = run(folder, "--convert-to", "xlsx", "--outdir", into.toString(), written.toString());
        assertThat(saved).as(errors).exists();
        return Files.readAllBytes(saved);
    }

    /** Prints every sheet of a workbook. */
    static Path printed(byte[] workbook, Path folder) throws IOException {
        Path written = Files.write(folder.resolve("printed.xlsx"), workbook);
        String errors = run(folder, "--convert-to", "pdf", written.toString());
        Path pdf = folder.resolve("printed.pdf");
        assertThat(pdf).as(errors).exists();
        return pdf;
    }

    private static String run(Path folder, String... what) {
        if (Command.find("soffice").isEmpty()) {
            Command.missing("LibreOffice (soffice) is not on the path");
        }
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        List<String> words = new ArrayList<>(List.of("soffice", "--headless", "--norestore", profile));
        words.addAll(List.of(what));
        return Command.run(folder, words).errors();
    }

    private static String macro() throws IOException {
        try (InputStream in = Objects.requireNonNull(LibreOffice.class.getResourceAsStream("sorting.bas"))) {
            String macro = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return macro.replace("&", "&amp;").replace("<", "&lt;");
        }
    }
}
