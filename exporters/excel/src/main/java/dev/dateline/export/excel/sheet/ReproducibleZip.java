package dev.dateline.export.excel.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip file of XML that is the same wherever it is written, and takes what was deflated before. */
final class ReproducibleZip extends ZipArchiveOutputStream {

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 12, 0);

    /** How far the XML declaration of an entry is written: XMLBeans ends it as the platform ends lines. */
    private enum Declaration {
        BEGUN,
        ENDED,
        PASSED
    }

    private final int level;
    private Declaration declaration = Declaration.PASSED;
    /** The entry that is being written; nothing of it goes to the file before it is complete. */
    private @Nullable ZipArchiveEntry entry;

    private ByteArrayOutputStream part = new ByteArrayOutputStream();
    /** What stands before {@link #inserted}; null if nothing was inserted. */
    private byte @Nullable [] beginning;

    private @Nullable DeflatedFile inserted;

    /**
     * Begins a zip file.
     *
     * @param level of deflate
     */
    ReproducibleZip(OutputStream out, int level) {
        super(out);
        this.level = level;
        setLevel(level);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry next) {
        // Zip files hold local times: what is written is the same only if this is made in the zone it is read in.
        next.setTime(FIRST_DAY.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        entry = next;
        part = new ByteArrayOutputStream();
        declaration = Declaration.BEGUN;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (declaration == Declaration.BEGUN && at < end) {
            declaration = bytes[at++] == '>' ? Declaration.ENDED : Declaration.BEGUN;
        }
        part.write(bytes, offset, at - offset);
        if (declaration == Declaration.ENDED && at < end) {
            declaration = Declaration.PASSED;
            at += bytes[at] == '\r' ? 1 : 0;
        }
        part.write(bytes, at, end - at);
    }

    /** Puts what is deflated already behind what was written of the entry. */
    void insert(DeflatedFile file) {
        beginning = part.toByteArray();
        part = new ByteArrayOutputStream();
        inserted = file;
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        ZipArchiveEntry complete = Objects.requireNonNull(entry);
        if (inserted == null || beginning == null) {
            super.putArchiveEntry(complete);
            byte[] bytes = part.toByteArray();
            super.write(bytes, 0, bytes.length);
            super.closeArchiveEntry();
        } else {
            addRaw(complete, beginning, inserted, part.toByteArray());
        }
        entry = null;
        beginning = null;
        inserted = null;
    }

    private void addRaw(ZipArchiveEntry complete, byte[] before, DeflatedFile file, byte[] behind) throws IOException {
        CRC32 ends = new CRC32();
        ends.update(before);
        long crc = Crc.joined(ends.getValue(), file.crc(), file.size());
        ends.reset();
        ends.update(behind);
        byte[] start = deflated(before, false);
        byte[] end = deflated(behind, true);
        complete.setMethod(DEFLATED);
        complete.setCrc(Crc.joined(crc, ends.getValue(), behind.length));
        complete.setSize(before.length + file.size() + behind.length);
        complete.setCompressedSize(start.length + file.deflatedSize() + end.length);
        try (InputStream rows = file.open()) {
            List<InputStream> parts = List.of(new ByteArrayInputStream(start), rows, new ByteArrayInputStream(end));
            addRawArchiveEntry(complete, new SequenceInputStream(Collections.enumeration(parts)));
        }
    }

    private byte[] deflated(byte[] bytes, boolean last) {
        Deflater deflater = new Deflater(level, true);
        try {
            return DeflatedFile.deflated(deflater, bytes, last);
        } finally {
            deflater.end();
        }
    }
}
