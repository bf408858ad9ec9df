package dev.dateline.export.excel.overview;

import dev.dateline.export.Provenance;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself to file managers and screen readers: what it is and what made it, and not when. */
public final class DocumentProperties {

    static final String TITLE = "Entities, relations and figures from news articles";

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
        core.setTitle(TITLE);
        core.setDescription("What " + contents.articles()
                + (contents.articles() == 1 ? " article states" : " articles state")
                + ", each statement with the words that say so. Begin with the sheet " + Overview.TITLE + ".");
        // The language of the workbook's own words; that of each article is on the sheet of articles.
        core.getUnderlyingProperties().setLanguageProperty("en");
        properties.getExtendedProperties().setApplication(origin.tool() + "/" + origin.version());
    }
}
