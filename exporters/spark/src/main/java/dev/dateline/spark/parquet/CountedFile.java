package dev.dateline.spark.parquet;

import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A file that Parquet may write, once, from its beginning. */
record CountedFile(CountedOutput out) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
        return out;
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return out;
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }
}
