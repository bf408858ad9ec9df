package dev.dateline.export.excel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file whose entries are all of the first day that a zip file can name. */
final class ReproducibleZip extends ZipArchiveOutputStream {

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 12, 0);

    ReproducibleZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // Zip files hold local times: what is written is the same only if this is made in the zone it is read in.
        entry.setTime(FIRST_DAY.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
