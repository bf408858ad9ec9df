package dev.dateline.export.excel.overview;

import dev.dateline.export.Dataset;
import dev.dateline.export.Provenance;
import dev.dateline.export.excel.sheet.Counts;
import dev.dateline.export.excel.sheet.DrawnText;
import dev.dateline.model.DatasetDescription;
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
     * @param dataset the export
     * @param origin what it was made from
     * @param contents the articles in it
     */
    public static void set(XSSFWorkbook workbook, Dataset dataset, Provenance origin, Contents contents) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(origin.tool());
        core.setCreated(Optional.empty());
        core.setTitle(title(name(dataset, contents)));
        core.setDescription("What " + Counts.of(contents.articles())
                + (contents.articles() == 1 ? " article states" : " articles state")
                + ", each statement with the words that say so. Begin with the sheet " + Overview.TITLE + ".");
        // The language of the workbook's own words; that of each article is on the sheet of articles.
        core.getUnderlyingProperties().setLanguageProperty("en");
        DatasetDescription description = dataset.description();
        if (description != null) {
            core.setSubjectProperty(description.description());
            core.setKeywords(description.keywords().isEmpty() ? null : String.join(", ", description.keywords()));
            properties.getExtendedProperties().setCompany(description.publisher());
        }
        properties.getExtendedProperties().setApplication(origin.tool() + "/" + origin.version());
    }

    /** What the workbook is called: as its publisher calls the export, or else as the articles say. */
    static String name(Dataset dataset, Contents contents) {
        return dataset.description() == null
                ? contents.title()
                : dataset.description().title();
    }

    private static String title(String name) {
        String title = DrawnText.of(name);
        return title.codePointCount(0, title.length()) <= MAX_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE - 1)) + "…";
    }
}
