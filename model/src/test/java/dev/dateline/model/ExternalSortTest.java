package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalSortTest {

    @ParameterizedTest(name = "{0} items, {1} in memory")
    @CsvSource({
        "0, 4",
        "1, 4",
        "3, 4",
        "4, 4",
        "5, 4",
        "8, 4",
        "100, 1",
        "1000, 7",
        "1000, 999",
        "1000, 1000",
        "1000, 1001"
    })
    void givesBackEveryItemInOrder(int count, int runItems) throws IOException {
        Random random = new Random(count);
        List<String> items = random.ints(count, 0, 500).mapToObj(i -> "항목 " + i).toList();
        assertThat(sorted(items, runItems)).isEqualTo(items.stream().sorted().toList());
    }

    @Test
    void keepsItemsThatAreEqual() throws IOException {
        assertThat(sorted(List.of("b", "a", "b", "a", "b"), 2)).containsExactly("a", "a", "b", "b", "b");
    }

    /** Where names of open files can be removed, not even a killed process leaves one behind. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void leavesNoFileThatHasAName() throws IOException {
        Path marker = Files.createTempFile("dateline-", ".spill");
        Path temporary = Objects.requireNonNull(marker.getParent());
        Files.delete(marker);
        try (ExternalSort<String> spill = spill(1)) {
            spill.add("b");
            spill.add("a");
            try (Stream<Path> files = Files.list(temporary)) {
                assertThat(files.filter(file -> file.getFileName().toString().endsWith(".spill")))
                        .isEmpty();
            }
            assertThat(spill.sorted().next()).isEqualTo("a");
        }
    }

    private static List<String> sorted(List<String> items, int runItems) throws IOException {
        try (ExternalSort<String> spill = spill(runItems)) {
            for (String item : items) {
                spill.add(item);
            }
            List<String> sorted = new ArrayList<>();
            ExternalSort.Cursor<String> cursor = spill.sorted();
            for (String item = cursor.next(); item != null; item = cursor.next()) {
                sorted.add(item);
            }
            return sorted;
        }
    }

    private static ExternalSort<String> spill(int runItems) {
        return new ExternalSort<>(
                runItems, Comparator.naturalOrder(), (item, out) -> out.writeUTF(item), DataInput::readUTF);
    }
}
