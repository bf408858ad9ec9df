package dev.dateline.export.excel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file of XML that is the same wherever it is written. */
final class ReproducibleZip extends ZipArchiveOutputStream {

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 12, 0);

    /** How far the XML declaration of an entry is written: XMLBeans ends it as the platform ends lines. */
    private enum Declaration {
        BEGUN,
        ENDED,
        PASSED
    }

    private Declaration declaration = Declaration.PASSED;

    ReproducibleZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // Zip files hold local times: what is written is the same only if this is made in the zone it is read in.
        entry.setTime(FIRST_DAY.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
        declaration = Declaration.BEGUN;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length;
        while (declaration == Declaration.BEGUN && at < end) {
            declaration = bytes[at++] == '>' ? Declaration.ENDED : Declaration.BEGUN;
        }
        super.write(bytes, offset, at - offset);
        if (declaration == Declaration.ENDED && at < end) {
            declaration = Declaration.PASSED;
            at += bytes[at] == '\r' ? 1 : 0;
        }
        super.write(bytes, at, end - at);
    }
}
