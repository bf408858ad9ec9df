package dev.dateline.export.excel.sheet;

import dev.dateline.model.Entity;
import dev.dateline.model.NumberedMention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The links of a workbook. They are kept in memory until it is written, so that there is a bound to them; the cells
 * beyond it hold the same, without a link. Links are cells' own, not formulas: what is in a cell stays data.
 */
public final class Links {

    /** For each sheet. Excel itself holds 65,530 on a sheet. */
    public static final int MAX_PER_SHEET = 5_000;

    /** What Excel takes for an address. */
    private static final int MAX_ADDRESS = 2_000;

    /**
     * A row.
     *
     * @param sheet its sheet
     * @param row its number, from 0
     */
    public record Place(XSSFSheet sheet, int row) {
        String cell() {
            return "'" + sheet.getSheetName().replace("'", "''") + "'!A" + (row + 1);
        }
    }

    private record Pending(XSSFSheet sheet, int row, int column, LinkRules.LinkTarget goal) {}

    private final Set<String> tables;
    private final int maxPerSheet;
    private final Map<XSSFSheet, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Statement, Place> facts = new IdentityHashMap<>();
    private final IdentityHashMap<Statement, Place> firstMentions = new IdentityHashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private boolean leftOut;

    /**
     * Begins without links.
     *
     * @param tables the names of the tables that there are sheets of, and so rows to lead to
     * @param maxPerSheet how many there may be on a sheet
     */
    public Links(Set<String> tables, int maxPerSheet) {
        this.tables = Set.copyOf(tables);
        this.maxPerSheet = maxPerSheet;
    }

    /**
     * Whether there are cells without the link they could have.
     *
     * @return whether any are left out
     */
    public boolean areLeftOut() {
        return leftOut;
    }

    /** Whether a sheet has all the links it may have. */
    boolean isFull(XSSFSheet sheet) {
        boolean full = numbers.getOrDefault(sheet, 0) >= maxPerSheet;
        leftOut |= full;
        return full;
    }

    /** The row of something that can be led to. */
    void put(Object item, XSSFSheet sheet, int row) {
        if (item instanceof Statement statement) {
            facts.put(statement, new Place(sheet, row));
        } else if (item instanceof NumberedMention mention) {
            firstMentions.putIfAbsent(mention.of(), new Place(sheet, row));
        }
    }

    /**
     * The row of a statement of the article being written; null if it is not in the workbook.
     *
     * @param statement a statement of that article
     * @return where it is
     */
    @Nullable
    public Place placeOf(Statement statement) {
        return facts.get(statement);
    }

    /**
     * Asks for a link on a cell.
     *
     * @param text what is in it
     * @return whether there will be one
     */
    boolean add(XSSFSheet sheet, int row, int column, LinkRules.@Nullable LinkTarget goal, String text) {
        if (goal == null || isFull(sheet) || !possible(goal, text)) {
            return false;
        }
        numbers.merge(sheet, 1, Integer::sum);
        if (goal instanceof LinkRules.LinkTarget.Web) {
            add(sheet, row, column, HyperlinkType.URL, text);
        } else {
            pending.add(new Pending(sheet, row, column, goal));
        }
        return true;
    }

    private boolean possible(LinkRules.LinkTarget goal, String text) {
        if (goal instanceof LinkRules.LinkTarget.FirstMention) {
            return tables.contains("mentions");
        }
        return goal instanceof LinkRules.LinkTarget.Fact fact ? isShown(fact.statement()) : isWebAddress(text);
    }

    private boolean isShown(Statement statement) {
        if (statement instanceof Entity) {
            return tables.contains("entities");
        }
        return tables.contains(statement instanceof Relation ? "relations" : "figures");
    }

    private static boolean isWebAddress(String text) {
        if (text.length() > MAX_ADDRESS || !(text.startsWith("http://") || text.startsWith("https://"))) {
            return false;
        }
        try {
            return new URI(text).toASCIIString().equals(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Ends an article: every row it has is known. */
    public void endArticle() {
        for (Pending link : pending) {
            Place place = link.goal() instanceof LinkRules.LinkTarget.Fact fact
                    ? facts.get(fact.statement())
                    : link.goal() instanceof LinkRules.LinkTarget.FirstMention first
                            ? firstMentions.get(first.statement())
                            : null;
            if (place != null) {
                add(link.sheet(), link.row(), link.column(), HyperlinkType.DOCUMENT, place.cell());
            }
        }
        pending.clear();
        facts.clear();
        firstMentions.clear();
    }

    private static void add(XSSFSheet sheet, int row, int column, HyperlinkType type, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(new CellReference(row, column).formatAsString());
        sheet.addHyperlink(link);
    }

    /**
     * Leads from a cell to the beginning of another sheet.
     *
     * @param from the sheet of the cell
     * @param row the row of the cell, from 0
     * @param column the column of the cell, from 0
     * @param title the title of the other sheet
     */
    public static void toSheet(XSSFSheet from, int row, int column, String title) {
        add(from, row, column, HyperlinkType.DOCUMENT, "'" + title.replace("'", "''") + "'!A1");
    }
}
