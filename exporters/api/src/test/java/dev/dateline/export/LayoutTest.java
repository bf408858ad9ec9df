package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void namesTellFilesFromFolders() {
        assertThat(new Layout.OneFile("nt.gz", "application/n-triples").nameFor("ferry-rescue"))
                .isEqualTo("ferry-rescue.nt.gz");
        assertThat(new Layout.Folder("csv", List.of("rows.csv", "more.csv")).nameFor("ferry-rescue"))
                .isEqualTo("ferry-rescue-csv");
    }
}
