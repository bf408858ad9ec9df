package dev.dateline.export.excel;

import dev.dateline.export.Exporter;
import dev.dateline.export.Form;
import dev.dateline.export.Format;
import dev.dateline.export.Importer;
import dev.dateline.export.excel.form.WorkbookForm;
import dev.dateline.export.excel.read.WorkbookImporter;
import java.util.List;

/** Writes the tables as a workbook, and reads them back: for Excel, LibreOffice and what else reads Office Open XML. */
public final class ExcelExporter implements Exporter {

    /** For {@link java.util.ServiceLoader}. */
    public ExcelExporter() {}

    @Override
    public List<Format> formats() {
        return List.of(new WorkbookFormat());
    }

    @Override
    public List<Form> forms() {
        return List.of(new WorkbookForm());
    }

    @Override
    public List<Importer> importers() {
        return List.of(new WorkbookImporter());
    }
}
