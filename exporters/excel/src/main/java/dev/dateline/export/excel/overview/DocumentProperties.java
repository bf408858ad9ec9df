package dev.dateline.export.excel.overview;

import dev.dateline.export.Provenance;
import dev.dateline.export.excel.sheet.Counts;
import dev.dateline.export.excel.sheet.DrawnText;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself to file managers and screen readers: what it is and what made it, and not when. */
public final class DocumentProperties {

    /** What Office takes for a property. */
    private static final int MAX_TITLE = 250;

    private DocumentProperties() {}

    /**
     * Sets the properties of a workbook.
     *
     * @param workbook the workbook
     * @param origin what it was made from
     * @param contents the articles in it
     */
    public static void set(XSSFWorkbook workbook, Provenance origin, Contents contents) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(origin.tool());
        core.setCreated(Optional.empty());
        core.setTitle(title(contents));
        core.setDescription("What " + Counts.of(contents.articles())
                + (contents.articles() == 1 ? " article states" : " articles state")
                + ", each statement with the words that say so. Begin with the sheet " + Overview.TITLE + ".");
        // The language of the workbook's own words; that of each article is on the sheet of articles.
        core.getUnderlyingProperties().setLanguageProperty("en");
        properties.getExtendedProperties().setApplication(origin.tool() + "/" + origin.version());
    }

    private static String title(Contents contents) {
        String title = DrawnText.of(contents.title());
        return title.codePointCount(0, title.length()) <= MAX_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE - 1)) + "…";
    }
}
