package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The arrows of a workbook, each followed to where its formula leads. */
final class Arrows {

    /** The row of the header of each table, from 0. */
    static final int HEADER = 2;

    /** Where an arrow may lead: the sheet, the titles of the ids here, and those of the same ids there. */
    private record Way(String sheet, List<String> from, List<String> to) {}

    private static final Map<String, Way> WAYS = Map.ofEntries(
            way("Figures", "→ Subject", "Entities", "Subject id", "Entity id"),
            way("Figures", "→ Attributed to", "Entities", "Attributed to id", "Entity id"),
            way("Figures", "→ Event", "Entities", "Event id", "Entity id"),
            way("Figures", "→ Place", "Entities", "Place id", "Entity id"),
            way("Figures", "→ Included in", "Figures", "Included in id", "Figure id"),
            way("Figures", "→ Mentions", "Mentions", "Figure id", "Of id"),
            way("Entities", "→ Place", "Entities", "Place id", "Entity id"),
            way("Entities", "→ Mentions", "Mentions", "Entity id", "Of id"),
            way("Relations", "→ Subject", "Entities", "Subject id", "Entity id"),
            way("Relations", "→ Object", "Entities", "Object id", "Entity id"),
            way("Relations", "→ Mentions", "Mentions", "Relation id", "Of id"),
            way("Aliases", "→ Entity", "Entities", "Entity id", "Entity id"),
            way("Same as", "→ Entity", "Entities", "Entity id", "Entity id"),
            index("Subject"),
            index("Event"),
            index("Place"),
            comparison(),
            way("Articles", "→ Entities", "Entities", "Article id", "Article id"),
            way("Articles", "→ Relations", "Relations", "Article id", "Article id"),
            way("Articles", "→ Figures", "Figures", "Article id", "Article id"));

    private Arrows() {}

    /** From a comparison to the entity, whatever the article. */
    private static Map.Entry<String, Way> index(String what) {
        Way way = new Way("Entity index", List.of(what + " id"), List.of("Entity id"));
        return Map.entry("Figure comparison → " + what, way);
    }

    /** From a comparison to the first of its figures. */
    private static Map.Entry<String, Way> comparison() {
        List<String> what = List.of("Subject id", "Event id", "Place id", "Measure", "Unit");
        return Map.entry("Figure comparison → Figures", new Way("Figures", what, what));
    }

    private static Map.Entry<String, Way> way(String sheet, String arrow, String to, String id, String idThere) {
        List<String> from = id.equals("Article id") ? List.of(id) : List.of("Article id", id);
        List<String> there = id.equals("Article id") ? List.of(idThere) : List.of("Article id", idThere);
        return Map.entry(sheet + " " + arrow, new Way(to, from, there));
    }

    /** The kinds of arrows that a workbook with every kind of statement has. */
    static Set<String> kinds() {
        Set<String> kinds = new HashSet<>(WAYS.keySet());
        kinds.add("Mentions → Of");
        return kinds;
    }

    /**
     * Follows every arrow.
     *
     * @return which kinds there are
     */
    static Set<String> followAll(XSSFWorkbook workbook, FormulaJudge judge) {
        Set<String> kinds = new HashSet<>();
        for (Sheet sheet : workbook) {
            Map<String, Integer> columns = columns(sheet);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (isArrow(cell)) {
                        String title = sheet.getRow(HEADER)
                                .getCell(cell.getColumnIndex())
                                .getStringCellValue();
                        String kind = sheet.getSheetName().replaceFirst(" \\(\\d+\\)$", "") + " " + title;
                        kinds.add(kind);
                        assertLeads(kind, row, columns, judge.address(cell), workbook);
                    }
                }
            }
        }
        return kinds;
    }

    private static boolean isArrow(Cell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getCellFormula().startsWith("HYPERLINK(");
    }

    private static void assertLeads(
            String kind, Row from, Map<String, Integer> columns, @Nullable String address, XSSFWorkbook workbook) {
        assertThat(address).as(kind).isNotNull();
        if (kind.endsWith("→ URL") || kind.endsWith("→ IRI")) {
            assertThat(address).startsWith("http");
            return;
        }
        assertThat(address).startsWith("#'");
        String[] place = String.valueOf(address).substring(2).split("'!A", 2);
        Sheet to = workbook.getSheet(place[0]);
        Row row = to.getRow(Integer.parseInt(place[1]) - 1);
        Way way = WAYS.get(kind);
        if (way == null) {
            assertThat(kind).isEqualTo("Mentions → Of");
            String type = texts(from, columns, List.of("Of type")).get(0);
            String sheet = Map.of("entity", "Entities", "relation", "Relations", "figure", "Figures")
                    .get(type);
            String id = Character.toUpperCase(type.charAt(0)) + type.substring(1) + " id";
            way = new Way(String.valueOf(sheet), List.of("Article id", "Of id"), List.of("Article id", id));
        }
        assertThat(place[0]).as(kind).startsWith(way.sheet());
        List<String> looked = texts(from, columns, way.from());
        assertThat(texts(row, columns(to), way.to())).as(kind).isEqualTo(looked);
        for (int i = HEADER + 1; i < row.getRowNum(); i++) {
            assertThat(texts(to.getRow(i), columns(to), way.to())).as(kind).isNotEqualTo(looked);
        }
    }

    /** Where the columns of a table stand, by their titles. */
    static Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        Row header = sheet.getRow(HEADER);
        if (header != null) {
            header.forEach(cell -> columns.putIfAbsent(cell.toString(), cell.getColumnIndex()));
        }
        return columns;
    }

    /** What stands in some columns of a row. */
    static List<String> texts(Row row, Map<String, Integer> columns, List<String> titles) {
        return titles.stream()
                .map(title -> String.valueOf(row.getCell(columns.getOrDefault(title, -1))))
                .toList();
    }
}
