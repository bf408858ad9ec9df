package dev.dateline.export.excel.figure;

import dev.dateline.export.excel.sheet.Links;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.excel.sheet.Worksheet;
import dev.dateline.export.excel.sheet.InclusionDepth;
import dev.dateline.model.Article;
import dev.dateline.model.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Marks on figures that contradict themselves or each other, and bars that show how large they are. */
public final class FigureMarks {

    /** How many parts that are larger than their wholes are marked. */
    private static final int MAX_PARTS = 500;

    /** How many stretches of rows of one unit bars are drawn on; beyond that a sheet with several units has none. */
    private static final int MAX_STRETCHES = 200;

    private record Part(XSSFSheet sheet, int row, int wholeRow) {}

    /** Rows below each other with figures of one unit. */
    private record Stretch(XSSFSheet sheet, String unit, int first, int last) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable Stretch current;
    private boolean tooMany;
    private boolean severalUnits;
    private final Examples outOfOrder = new Examples();
    private final Examples larger = new Examples();

    /**
     * Looks at the figures of an article, whose rows have been written.
     *
     * @param article an article of the workbook
     * @param places where its rows are
     */
    public void add(Article article, Links places) {
        for (Figure figure : article.figures()) {
            Links.Place place = places.placeOf(figure);
            if (figure.isOutOfOrder()) {
                outOfOrder.add(article.id() + " " + figure.id());
            }
            Figure whole = InclusionDepth.whole(figure, article);
            if (whole != null && figure.isLargerThan(whole)) {
                larger.add(article.id() + " " + figure.id());
                markPart(place, places.placeOf(whole));
            }
            if (place != null) {
                stretch(place, figure.unit());
            }
        }
    }

    private void markPart(Links.@Nullable Place part, Links.@Nullable Place whole) {
        if (part != null && whole != null && part.sheet() == whole.sheet() && parts.size() < MAX_PARTS) {
            parts.add(new Part(part.sheet(), part.row(), whole.row()));
        }
    }

    private void stretch(Links.Place place, String unit) {
        Stretch before = current;
        if (before != null
                && before.unit().equals(unit)
                && before.sheet() == place.sheet()
                && before.last() + 1 == place.row()) {
            current = new Stretch(before.sheet(), unit, before.first(), place.row());
            return;
        }
        severalUnits |= before != null && !before.unit().equals(unit);
        endStretch();
        current = new Stretch(place.sheet(), unit, place.row(), place.row());
    }

    private void endStretch() {
        Stretch ended = current;
        if (ended == null) {
            return;
        }
        if (stretches.size() < MAX_STRETCHES) {
            stretches.add(ended);
        } else {
            tooMany = true;
        }
    }

    /**
     * Figures whose bounds are out of order.
     *
     * @return how many, and the first of them
     */
    public Examples outOfOrder() {
        return outOfOrder;
    }

    /**
     * Parts that are larger than their wholes.
     *
     * @return how many, and the first of them
     */
    public Examples larger() {
        return larger;
    }

    /**
     * Adds the rules to the sheets of figures.
     *
     * @param figures the sheets of figures
     */
    public void complete(TableSheet<?> figures) {
        endStretch();
        int low = figures.indexOf("low");
        for (Worksheet part : figures.parts()) {
            XSSFSheet sheet = part.template();
            if (part.rows() > 0) {
                FigureRules rules = new FigureRules(sheet, low);
                rules.markOutOfOrder(Worksheet.HEADER_ROW + 1, part.row());
                parts.stream().filter(p -> p.sheet() == sheet).forEach(p -> rules.markLarger(p.row(), p.wholeRow()));
                if (!(tooMany && severalUnits)) {
                    ranges(part, low).values().stream()
                            .filter(FigureMarks::canBeCompared)
                            .forEach(rules::bars);
                }
            }
        }
    }

    /** A single figure of its unit is neither large nor small. */
    private static boolean canBeCompared(List<CellRangeAddress> ranges) {
        return ranges.stream()
                        .mapToInt(range -> range.getLastRow() - range.getFirstRow() + 1)
                        .sum()
                > 1;
    }

    /** The numbers of a sheet by their units. */
    private Map<String, List<CellRangeAddress>> ranges(Worksheet part, int low) {
        Map<String, List<CellRangeAddress>> ranges = new LinkedHashMap<>();
        if (tooMany) {
            ranges.put("", List.of(new CellRangeAddress(Worksheet.HEADER_ROW + 1, part.row(), low, low + 2)));
            return ranges;
        }
        for (Stretch stretch : stretches) {
            if (stretch.sheet() == part.template()) {
                ranges.computeIfAbsent(stretch.unit(), unit -> new ArrayList<>())
                        .add(new CellRangeAddress(stretch.first(), stretch.last(), low, low + 2));
            }
        }
        return ranges;
    }
}
