package dev.dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileOutputTest {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void piecesOfAnySizeArriveInOrder() throws IOException {
        Random random = new Random(20310504);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        FileOutput output = new FileOutput(file);
        for (int size : new int[] {1, 65_535, 1, 65_536, 0, 65_537, 200_000, 3, 65_534, 2, 7}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            expected.writeBytes(bytes);
            output.write(bytes);
            output.flush();
            expected.write(size);
            output.write(size);
        }
        output.complete();
        assertThat(file.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void closingWritesNothing() throws IOException {
        FileOutput output = new FileOutput(file);
        output.write(1);
        output.flush();
        output.close();
        output.close();
        assertThat(file.size()).isZero();
    }
}
