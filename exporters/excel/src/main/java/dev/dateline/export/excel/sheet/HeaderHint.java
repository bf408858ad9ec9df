package dev.dateline.export.excel.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** What a column holds, shown when its header is chosen. An input message: unlike a comment it floats over nothing. */
final class HeaderHint {

    /** What Excel shows of it. */
    private static final int MAX_TITLE = 32;

    private static final int MAX_PROMPT = 255;

    private HeaderHint() {}

    static void add(XSSFSheet sheet, int row, int index, String title, String description) {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        CTDataValidations all =
                worksheet.isSetDataValidations() ? worksheet.getDataValidations() : worksheet.addNewDataValidations();
        CTDataValidation hint = all.addNewDataValidation();
        hint.setAllowBlank(true);
        hint.setShowInputMessage(true);
        hint.setPromptTitle(cut(title, MAX_TITLE));
        hint.setPrompt(cut(description, MAX_PROMPT));
        hint.setSqref(List.of(new CellReference(row, index).formatAsString()));
        all.setCount(all.sizeOfDataValidationArray());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
