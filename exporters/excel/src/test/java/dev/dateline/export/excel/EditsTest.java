package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.testkit.Samples;
import dev.dateline.fixtures.Canonical;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people change in a workbook: it makes the article that they mean, or an error that names the cell. */
class EditsTest {

    private static final Article BEFORE = Samples.article("north-korea-tribute");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Changes a workbook. */
    private interface Edit {
        void make(Editor editor);
    }

    private Imported edited(Edit edit) throws IOException {
        byte[] workbook = ExcelExport.of(List.of(BEFORE), folder).bytes();
        try (Editor editor = new Editor(workbook)) {
            edit.make(editor);
            return Imported.of(editor.save(), folder);
        }
    }

    private Article article(Edit edit) throws IOException {
        Imported imported = edited(edit);
        assertThat(imported.findings()).noneMatch(line -> line.contains("error:"));
        assertThat(imported.articles()).hasSize(1);
        return imported.articles().get(0);
    }

    private static Figure figure(Article article, String id) {
        return article.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Requires that the one change to the article is that of a figure. */
    private void assertFigure(String id, UnaryOperator<Figure> change, Edit edit) throws IOException {
        List<Figure> figures = BEFORE.figures().stream()
                .map(figure -> figure.id().equals(id) ? change.apply(figure) : figure)
                .toList();
        Article after = article(edit);
        assertThat(after).isEqualTo(Canonical.of(with(BEFORE.text(), BEFORE.entities(), BEFORE.relations(), figures)));
    }

    private static Article with(
            @Nullable String text, List<Entity> entities, List<Relation> relations, List<Figure> figures) {
        return new Article(
                BEFORE.id(),
                BEFORE.headline(),
                BEFORE.standfirst(),
                BEFORE.language(),
                BEFORE.publisher(),
                BEFORE.authors(),
                BEFORE.published(),
                BEFORE.modified(),
                BEFORE.url(),
                text,
                BEFORE.draft(),
                entities,
                relations,
                figures);
    }

    /** Requires that nothing is read, and that an error says so at a place. */
    private void assertError(String place, String problem, Edit edit) throws IOException {
        Imported imported = edited(edit);
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("edited.xlsx, " + place + ": error: ")
                        .contains(problem));
    }

    @Test
    void aBoundIsCorrectedAndWhatIsMadeOfItFollows() throws IOException {
        assertFigure(
                "casualties",
                f -> figure(f, f.low(), f.best(), new BigDecimal("4800"), f.mentions()),
                editor -> editor.cell(editor.row("Figures", "Figure id", "casualties"), "High")
                        .setCellValue(4800));
    }

    private static Figure figure(
            Figure f,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            List<Mention> mentions) {
        return new Figure(
                f.id(),
                f.measure(),
                f.label(),
                f.subject(),
                f.unit(),
                low,
                best,
                high,
                f.lowExclusive(),
                f.highExclusive(),
                f.words(),
                f.change(),
                f.approximate(),
                f.basis(),
                f.attribution(),
                f.attributedTo(),
                f.event(),
                f.place(),
                f.when(),
                f.includedIn(),
                mentions);
    }

    @Test
    void aNumberIsTypedAsText() throws IOException {
        assertFigure(
                "casualties",
                f -> figure(f, f.low(), f.best(), new BigDecimal("4800"), f.mentions()),
                editor -> editor.cell(editor.row("Figures", "Figure id", "casualties"), "High")
                        .setCellValue(" 4800 "));
    }

    @Test
    void aNumberIsGrouped() throws IOException {
        assertError(
                "sheet Figures, cell E5",
                "'4,800'",
                editor -> editor.cell(editor.row("Figures", "Figure id", "casualties"), "High")
                        .setCellValue("4,800"));
    }

    @Test
    void aNumberIsShownAsPercent() throws IOException {
        assertError("sheet Figures, cell E5", "'12%'", editor -> {
            CellStyle percent = editor.workbook().createCellStyle();
            percent.setDataFormat((short) 9);
            org.apache.poi.ss.usermodel.Cell cell =
                    editor.cell(editor.row("Figures", "Figure id", "casualties"), "High");
            cell.setCellValue(0.12);
            cell.setCellStyle(percent);
        });
    }

    @Test
    void aDayIsTypedAsExcelKnowsDays() throws IOException {
        Article after = article(editor -> {
            CellStyle day = editor.workbook().createCellStyle();
            day.setDataFormat((short) 14);
            org.apache.poi.ss.usermodel.Cell cell = editor.cell(editor.row("Figures", "Figure id", "deaths"), "Date");
            cell.setCellValue(java.time.LocalDate.of(2031, 5, 4));
            cell.setCellStyle(day);
        });
        assertThat(figure(after, "deaths").when()).hasToString("2031-05-04");
    }

    @Test
    void aYearIsTyped() throws IOException {
        Article after = article(editor -> editor.cell(editor.row("Figures", "Figure id", "deaths"), "Date")
                .setCellValue(2031));
        assertThat(figure(after, "deaths").when()).hasToString("2031");
    }

    @Test
    void truthIsWrittenAsNumberAndAsText() throws IOException {
        Article after = article(editor -> {
            editor.cell(editor.row("Figures", "Figure id", "deaths"), "Approximate")
                    .setCellValue(0);
            editor.cell(editor.row("Figures", "Figure id", "casualties"), "Approximate")
                    .setCellValue("True");
        });
        assertThat(figure(after, "deaths").approximate()).isFalse();
        assertThat(figure(after, "casualties").approximate()).isTrue();
    }

    @Test
    void aBasisIsMistyped() throws IOException {
        assertError(
                "sheet Figures, cell AC6",
                "'reportd'",
                editor -> editor.cell(editor.row("Figures", "Figure id", "deaths"), "Basis")
                        .setCellValue("reportd"));
    }

    @Test
    void aDerivedTextIsEdited() throws IOException {
        assertError(
                "sheet Figures, cell B5",
                "'≤ 4,800'",
                editor -> editor.cell(editor.row("Figures", "Figure id", "casualties"), "As text")
                        .setCellValue("≤ 4,800"));
    }

    @Test
    void aNameIsEditedWhereItOnlyRefers() throws IOException {
        assertError(
                "sheet Figures, cell G5",
                "'Russian troops'",
                editor -> editor.cell(editor.row("Figures", "Figure id", "casualties"), "Subject")
                        .setCellValue("Russian troops"));
    }

    @Test
    void aDerivedTextIsEmptied() throws IOException {
        assertFigure(
                "casualties",
                f -> f,
                editor -> editor.cell(editor.row("Figures", "Figure id", "casualties"), "As text"));
    }

    @Test
    void anEntityIsRenamed() throws IOException {
        Article after = article(editor -> editor.cell(editor.row("Entities", "Entity id", "kim-jong-un"), "Name")
                .setCellValue("Kim Jong Un"));
        assertThat(entity(after, "kim-jong-un").name()).isEqualTo("Kim Jong Un");
    }

    @Test
    void aReferenceIsChangedAndItsNameFollows() throws IOException {
        Article after = article(editor -> editor.cell(editor.row("Figures", "Figure id", "deaths"), "Subject id")
                .setCellValue("russia"));
        assertThat(figure(after, "deaths").subject()).isEqualTo("russia");
    }

    @Test
    void aReferenceLeadsNowhere() throws IOException {
        assertError(
                "sheet Figures, cell AZ6",
                "'nobody'",
                editor -> editor.cell(editor.row("Figures", "Figure id", "deaths"), "Subject id")
                        .setCellValue("nobody"));
    }

    @Test
    void aFigureIsAdded() throws IOException {
        Imported imported = edited(editor -> {
            Row row = editor.newRow("Figures");
            editor.cell(row, "Article id").setCellValue(BEFORE.id());
            editor.cell(row, "Measure").setCellValue("performances");
            editor.cell(row, "Unit").setCellValue("performance");
            editor.cell(row, "In words").setCellValue("several");
            editor.cell(row, "Subject").setCellValue("Kim Jong-un");
            editor.cell(row, "Quote").setCellValue("Russian and North Korean performances");
        });
        assertThat(imported.findings()).noneMatch(line -> line.contains("error:"));
        Figure added = imported.articles().get(0).figures().stream()
                .filter(figure -> figure.measure().equals("performances"))
                .findFirst()
                .orElseThrow();
        assertThat(added.subject()).isEqualTo("kim-jong-un");
        assertThat(added.mentions()).extracting(Mention::quote).contains("Russian and North Korean performances");
        assertThat(imported.findings())
                .anyMatch(line ->
                        line.startsWith("edited.xlsx, sheet Figures, row 7: warning: this row has no id; it gets '"
                                + added.id() + "'"));
    }

    @Test
    void aQuoteIsMadeLonger() throws IOException {
        Article after = article(
                editor -> editor.cell(editor.row("Mentions", "Quote", "up to 4,700 casualties reported"), "Quote")
                        .setCellValue("with up to 4,700 casualties reported"));
        assertThat(figure(after, "casualties").mentions())
                .containsExactly(
                        new Mention(617, 653, "with up to 4,700 casualties reported"),
                        new Mention(1098, 1129, "up to 4,700 casualties reported"));
    }

    @Test
    void aQuoteIsNotInTheText() throws IOException {
        assertError(
                "sheet Mentions, cell H46",
                "up to 4,800",
                editor -> editor.cell(editor.row("Mentions", "Quote", "up to 4,700 casualties reported"), "Quote")
                        .setCellValue("up to 4,800 casualties reported"));
    }

    @Test
    void aFigureIsWithdrawn() throws IOException {
        Article after = article(editor -> editor.delete(editor.row("Figures", "Figure id", "deaths")));
        assertThat(after.figures()).extracting(Figure::id).containsExactlyInAnyOrder("troops-sent", "casualties");
    }

    @Test
    void anEntityIsWithdrawnThatOthersReferTo() throws IOException {
        Imported imported = edited(editor -> editor.delete(editor.row("Entities", "Entity id", "tribute")));
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings())
                .anyMatch(line -> line.matches("edited.xlsx, sheet Relations, cell \\w+: error: .*'tribute'.*"));
    }

    @Test
    void anAliasIsAddedAndOneTakenOut() throws IOException {
        Article after = article(editor -> {
            editor.delete(editor.row("Aliases", "Alias", "Moscow"));
            Row row = editor.newRow("Aliases");
            editor.cell(row, "Article id").setCellValue(BEFORE.id());
            editor.cell(row, "Entity id").setCellValue("russia");
            editor.cell(row, "Alias").setCellValue("Russian Federation");
        });
        assertThat(entity(after, "russian-government").aliases()).isEmpty();
        assertThat(entity(after, "russia").aliases()).containsExactly("Russian Federation");
    }

    @Test
    void aGivenColumnIsTakenOut() throws IOException {
        assertError("sheet Figures, row 3", "basis", editor -> {
            int column = editor.column("Figures", "Basis");
            editor.sheet("Figures").forEach(row -> {
                if (row.getCell(column) != null && row.getRowNum() >= 2) {
                    row.removeCell(row.getCell(column));
                }
            });
        });
    }

    @Test
    void aSheetIsTakenOut() throws IOException {
        Imported imported = edited(
                editor -> editor.workbook().removeSheetAt(editor.workbook().getSheetIndex("Aliases")));
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings())
                .anyMatch(line -> line.startsWith("edited.xlsx: error: the sheet Aliases is missing"));
    }

    @Test
    void aParagraphIsCorrected() throws IOException {
        Article after = article(editor -> {
            Row last = editor.sheet("Text").getRow(editor.sheet("Text").getLastRowNum());
            String words = last.getCell(editor.column("Text", "Text")).getStringCellValue();
            editor.cell(last, "Text").setCellValue(words + " A last word.");
        });
        assertThat(after.text()).isEqualTo(BEFORE.text() + " A last word.");
    }

    @Test
    void anArticleIsCalledOtherwiseOnOneSheetOnly() throws IOException {
        assertError(
                "sheet Text, cell D4",
                "there is no article",
                editor -> editor.cell(editor.row("Articles", "Article id", BEFORE.id()), "Article id")
                        .setCellValue("another"));
    }

    private static Entity entity(Article article, String id) {
        return Objects.requireNonNull(article.entitiesById().get(id));
    }
}
