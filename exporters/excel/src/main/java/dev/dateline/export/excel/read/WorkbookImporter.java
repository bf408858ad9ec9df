package dev.dateline.export.excel.read;

import dev.dateline.export.Beginning;
import dev.dateline.export.Importer;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.TranscriptSource;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads articles back from workbooks that Dateline wrote, and that people have worked on since: whatever program saved
 * them, and wherever rows, columns and sheets have gone. Stateless and thread-safe.
 */
public final class WorkbookImporter implements Importer {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OR_LOCKED = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

    /** Creates the importer. */
    public WorkbookImporter() {}

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String title() {
        return "a workbook of Dateline, also after people have worked on it";
    }

    @Override
    public boolean recognises(Beginning beginning) throws IOException {
        String first = beginning.first();
        if (beginning.isFolder() || beginning.isGzipped()) {
            return false;
        }
        return first.startsWith(OLD_OR_LOCKED)
                || (first.startsWith(ZIP) && (first.contains(OPEN_DOCUMENT) || hasWorkbook(beginning)));
    }

    private static boolean hasWorkbook(Beginning beginning) throws IOException {
        try (ZipFile zip = new ZipFile(beginning.path().toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (ZipException e) {
            // Cut off or damaged: how it begins is all there is to tell it by.
            return beginning.first().contains("[Content_Types].xml");
        }
    }

    @Override
    public TranscriptSource open(Beginning input) throws IOException {
        if (input.first().startsWith(OLD_OR_LOCKED)) {
            throw new UnreadableInputException(
                    new NamedPlace(input.name(), ""),
                    "this is an old workbook (.xls), or one that takes a password; save it as .xlsx without one");
        }
        if (input.first().contains(OPEN_DOCUMENT)) {
            throw new UnreadableInputException(
                    new NamedPlace(input.name(), ""), "this is an OpenDocument spreadsheet (.ods); save it as .xlsx");
        }
        return WorkbookReading.of(WorkbookSource.open(input.name(), input.path()));
    }
}
