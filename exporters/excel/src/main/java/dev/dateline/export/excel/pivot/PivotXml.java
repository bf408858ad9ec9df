package dev.dateline.export.excel.pivot;

import dev.dateline.export.excel.sheet.XmlText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * A pivot table as ECMA-376 writes it (part 1, 18.10), without a copy of the cells: whoever opens the workbook reads
 * them from the sheet they stand on.
 */
final class PivotXml {

    private static final String MAIN = XSSFRelation.NS_SPREADSHEETML;

    /** The lowest version that keeps a table in columns, one for a field. */
    private static final String VERSION = "3";

    private final PivotFields fields;

    PivotXml(PivotFields fields) {
        this.fields = fields;
    }

    /**
     * Where the numbers come from.
     *
     * @param sheet the title of the sheet
     * @param cells the header and the rows
     */
    XmlText cache(String sheet, CellRangeAddress cells) {
        XmlText xml = new XmlText();
        xml.begin(
                "pivotCacheDefinition",
                "xmlns",
                MAIN,
                "saveData",
                "0",
                "refreshOnLoad",
                "1",
                "createdVersion",
                VERSION,
                "refreshedVersion",
                VERSION,
                "minRefreshableVersion",
                VERSION);
        xml.begin("cacheSource", "type", "worksheet")
                .empty("worksheetSource", "ref", cells.formatAsString(), "sheet", sheet)
                .end();
        xml.begin("cacheFields", "count", count(fields.titles().size()));
        for (int i = 0; i < fields.titles().size(); i++) {
            xml.begin("cacheField", "name", fields.titles().get(i), "numFmtId", "0");
            if (fields.excluding().contains(i)) {
                xml.begin("sharedItems", "count", "2")
                        .empty("b", "v", "0")
                        .empty("b", "v", "1")
                        .end();
            } else {
                xml.empty("sharedItems");
            }
            xml.end();
        }
        return xml.end().end();
    }

    /**
     * What is made of them.
     *
     * @param cacheId the number of the cache in the workbook
     * @param cells where it stands, without its filters
     */
    XmlText table(String cacheId, CellRangeAddress cells) {
        XmlText xml = new XmlText();
        xml.begin(
                "pivotTableDefinition",
                "xmlns",
                MAIN,
                "name",
                "Figures by measure and basis",
                "cacheId",
                cacheId,
                "dataCaption",
                "Values",
                "createdVersion",
                VERSION,
                "updatedVersion",
                VERSION,
                "minRefreshableVersion",
                VERSION,
                // What is claimed and what is denied have no common lowest or highest, nor have two measures.
                "rowGrandTotals",
                "0",
                "colGrandTotals",
                "0",
                "compact",
                "0",
                "compactData",
                "0",
                "outline",
                "0",
                "outlineData",
                "0",
                "multipleFieldFilters",
                "0");
        xml.empty(
                "location",
                "ref",
                cells.formatAsString(),
                "firstHeaderRow",
                "1",
                "firstDataRow",
                "3",
                "firstDataCol",
                count(fields.rows().size()),
                "rowPageCount",
                count(filters()),
                "colPageCount",
                "1");
        fields(xml);
        axes(xml);
        xml.empty(
                "pivotTableStyleInfo",
                "name",
                "PivotStyleLight16",
                "showRowHeaders",
                "1",
                "showColHeaders",
                "1",
                "showRowStripes",
                "0",
                "showColStripes",
                "0",
                "showLastColumn",
                "1");
        return xml.end();
    }

    private int filters() {
        return fields.filters().size() + fields.excluding().size();
    }

    private void fields(XmlText xml) {
        xml.begin("pivotFields", "count", count(fields.titles().size()));
        for (int i = 0; i < fields.titles().size(); i++) {
            if (i == fields.least() || i == fields.most()) {
                xml.empty("pivotField", "dataField", "1", "compact", "0", "outline", "0", "showAll", "0");
            } else if (fields.excluding().contains(i)) {
                filter(xml, 2);
            } else if (fields.filters().contains(i)) {
                filter(xml, 0);
            } else if (fields.rows().contains(i)) {
                axis(xml, "axisRow");
            } else if (fields.across() == i) {
                axis(xml, "axisCol");
            } else {
                xml.empty("pivotField", "compact", "0", "outline", "0", "showAll", "0");
            }
        }
        xml.end();
    }

    /** Without items: they are what the cells have, and known once those are read. */
    private static void axis(XmlText xml, String axis) {
        xml.empty("pivotField", "axis", axis, "compact", "0", "outline", "0", "showAll", "0", "defaultSubtotal", "0");
    }

    /** With those items that a choice names. */
    private static void filter(XmlText xml, int items) {
        xml.begin("pivotField", "axis", "axisPage", "compact", "0", "outline", "0", "showAll", "0");
        xml.begin("items", "count", count(items + 1));
        for (int i = 0; i < items; i++) {
            xml.empty("item", "x", count(i));
        }
        xml.empty("item", "t", "default").end().end();
    }

    private void axes(XmlText xml) {
        xml.begin("rowFields", "count", count(fields.rows().size()));
        fields.rows().forEach(field -> xml.empty("field", "x", count(field)));
        xml.end();
        // The values stand below each other's names, as the last of the fields that go across.
        xml.begin("colFields", "count", "2")
                .empty("field", "x", count(fields.across()))
                .empty("field", "x", "-2")
                .end();
        xml.begin("pageFields", "count", count(filters()));
        fields.filters().forEach(field -> xml.empty("pageField", "fld", count(field), "hier", "-1"));
        fields.excluding().forEach(field -> xml.empty("pageField", "fld", count(field), "item", "0", "hier", "-1"));
        xml.end();
        xml.begin("dataFields", "count", "2");
        value(xml, "Lowest at least", fields.least(), "min");
        value(xml, "Highest at most", fields.most(), "max");
        xml.end();
    }

    private static void value(XmlText xml, String name, int field, String of) {
        xml.empty(
                "dataField",
                "name",
                name,
                "fld",
                count(field),
                "subtotal",
                of,
                "baseField",
                "0",
                "baseItem",
                "0",
                "numFmtId",
                "3");
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
