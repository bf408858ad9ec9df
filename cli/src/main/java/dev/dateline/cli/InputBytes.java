package dev.dateline.cli;

import dev.dateline.model.Input;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the inputs was read, as they are stored. Any thread may read. */
final class InputBytes {

    /** What standard input, a pipe, or something an importer reads has. */
    private static final long UNKNOWN = -1;

    private final AtomicLong read = new AtomicLong();
    private final long total;
    private final List<Input> inputs;

    private InputBytes(List<Input> inputs) {
        this.total = total(inputs);
        this.inputs = inputs.stream().map(this::counted).toList();
    }

    /** Counts what is read of some inputs. */
    static InputBytes of(List<Input> inputs) {
        return new InputBytes(inputs);
    }

    /** The same inputs, counted. */
    List<Input> inputs() {
        return inputs;
    }

    long read() {
        return read.get();
    }

    /** Whether it is known how much there is. */
    boolean hasTotal() {
        return total > 0;
    }

    long total() {
        return total;
    }

    private static long total(List<Input> inputs) {
        long sum = 0;
        for (Input input : inputs) {
            long size = size(input);
            if (size == UNKNOWN) {
                return UNKNOWN;
            }
            sum += size;
        }
        return sum;
    }

    private static long size(Input input) {
        if (input.name().equals(Inputs.STANDARD) || input.source() instanceof Input.Transcripts) {
            return UNKNOWN;
        }
        Path path = Path.of(input.name());
        try {
            return Files.isRegularFile(path) ? Files.size(path) : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN; // whoever reads it says what is wrong
        }
    }

    private Input counted(Input input) {
        return input.source() instanceof Input.Bytes bytes
                ? new Input(input.name(), () -> new Counting(bytes.open()))
                : input;
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read.addAndGet(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            read.addAndGet(Math.max(0, count));
            return count;
        }
    }
}
