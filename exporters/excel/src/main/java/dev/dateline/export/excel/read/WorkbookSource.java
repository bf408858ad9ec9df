package dev.dateline.export.excel.read;

import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.export.statements.reading.TableSource;
import dev.dateline.model.FindingKind;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a workbook: on which sheets they are is found out from the headers. */
final class WorkbookSource implements TableSource {

    private final String name;
    private final Path path;
    private final WorkbookFile workbook;
    private final LongCells longCells;
    private final Map<String, TableSheets> tables;
    private final FormFacts facts = new FormFacts();
    private @Nullable Review review;
    private @Nullable ArticleTexts texts;

    private WorkbookSource(
            String name, Path path, WorkbookFile workbook, LongCells longCells, Map<String, TableSheets> tables) {
        this.name = name;
        this.path = path;
        this.workbook = workbook;
        this.longCells = longCells;
        this.tables = tables;
    }

    /**
     * Opens a workbook.
     *
     * @param name what findings call it
     * @throws UnreadableInputException if it is damaged, or none of its sheets has rows of a table
     */
    static WorkbookSource open(String name, Path path) throws IOException {
        WorkbookFile workbook = WorkbookFile.open(path);
        try {
            Map<String, TableSheets> tables = tables(workbook, name);
            WorkbookSource source = new WorkbookSource(name, path, workbook, LongCells.of(workbook, name), tables);
            source.look();
            return source;
        } catch (IOException e) {
            workbook.closeAfter(e);
            throw e;
        }
    }

    private static Map<String, TableSheets> tables(WorkbookFile workbook, String name) throws IOException {
        Map<String, List<SheetHead>> heads = new LinkedHashMap<>();
        for (WorkbookFile.Sheet sheet : workbook.sheets()) {
            try (SheetRows rows = workbook.rows(sheet)) {
                SheetHead head = SheetHead.find(sheet, rows);
                if (head != null) {
                    heads.computeIfAbsent(head.table().name(), table -> new ArrayList<>())
                            .add(head);
                }
            }
        }
        if (heads.isEmpty()) {
            throw new UnreadableInputException(
                    new NamedPlace(name, ""),
                    "no sheet of this workbook has the columns of Dateline; 'dateline template -o new.xlsx' makes a"
                            + " workbook to write articles in");
        }
        Map<String, TableSheets> tables = new LinkedHashMap<>();
        for (Table<?> table : WorkbookTables.IN_ORDER) {
            List<SheetHead> found = heads.get(table.name());
            if (found != null) {
                tables.put(table.name(), TableSheets.of(table, found, name));
            }
        }
        return tables;
    }

    /** Finds out which article is meant where only one can be, and what people have answered. */
    private void look() throws IOException {
        TableSheets articles = tables.get(Tables.ALL.get(0).name());
        if (articles != null) {
            try (TableRows rows = read(articles)) {
                facts.findOnlyArticle(rows, articles.table().primaryKey().get(0));
            }
        }
        Review answers = new Review(place());
        for (TableSheets sheets : tables.values()) {
            if (Answered.isAsked(sheets)) {
                Answered.read(sheets, workbook, facts, name, answers);
                review = answers;
            }
        }
    }

    /** Tells what is odd about the workbook as a whole. */
    void tell(Transcript to) {
        facts.tell(to, place());
        if (review != null) {
            review.tell(to);
        }
        for (TableSheets sheets : tables.values()) {
            for (SheetHead head : sheets.heads()) {
                sheets.added(head)
                        .forEach((column, title) -> to.warning(
                                FindingKind.UNKNOWN_COLUMN,
                                CellPlaces.cell(name, head.sheet().title(), column, head.row()),
                                Quoted.of(title) + " is no column of Dateline, and is passed over"));
            }
        }
    }

    @Override
    public Place place() {
        return new NamedPlace(name, "");
    }

    @Override
    public String nameOf(Table<?> table) {
        return "the sheet " + table.title();
    }

    @Override
    public @Nullable TableRows open(Table<?> table) throws IOException {
        TableSheets sheets = tables.get(table.name());
        if (sheets == null) {
            return null;
        }
        Column<?> body = table.columns().stream()
                .filter(column -> column.role() == Role.Plain.BODY)
                .findFirst()
                .orElse(null);
        TableRows rows = rows(sheets);
        return body == null ? rows : new ArticleRowsWithTexts(rows, texts(sheets), body.name());
    }

    private TableRows rows(TableSheets sheets) {
        TableRows rows = read(sheets);
        return review == null ? rows : new ReviewedRows(rows, review, sheets.table());
    }

    private TableRows read(TableSheets sheets) {
        return new WorkbookRows(workbook, longCells, sheets, name, facts);
    }

    /** What is left to tell if there is no article at all. */
    void requireArticle() throws UnreadableInputException {
        facts.requireMoreThanExample(place());
    }

    private ArticleTexts texts(TableSheets articles) throws IOException {
        if (texts == null) {
            TableSheets paragraphs = paragraphs();
            try (TableRows owners = rows(articles);
                    TableRows rows = rows(paragraphs)) {
                texts = ArticleTexts.of(owners, rows);
            }
        }
        return texts;
    }

    private TableSheets paragraphs() throws UnreadableInputException {
        TableSheets paragraphs = WorkbookTables.IN_ORDER.stream()
                .filter(WorkbookTables::isText)
                .map(table -> tables.get(table.name()))
                .findFirst()
                .orElse(null);
        if (paragraphs == null) {
            throw new UnreadableInputException(
                    place(),
                    "the sheet Text is missing, and without it the articles would lose their texts; put it there, its"
                            + " header alone if there are none");
        }
        for (String column : Paragraphs.COLUMNS) {
            if (!paragraphs.names().contains(column)) {
                throw new UnreadableInputException(
                        paragraphs.places(name).header(),
                        "a column of the sheet Text is missing: " + column + "; put it back");
            }
        }
        return paragraphs;
    }

    @Override
    public String sha256() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook;
                longCells) {
            if (texts != null) {
                texts.close();
                texts = null;
            }
        }
    }
}
