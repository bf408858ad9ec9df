package dev.dateline.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.draft.Candidate;
import dev.dateline.draft.Draft;
import dev.dateline.draft.Drafter;
import dev.dateline.draft.Manuscript;
import dev.dateline.export.excel.form.WorkbookForm;
import dev.dateline.export.testkit.MemoryTarget;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that people fill in is read as what they have filled in. */
class FormTest {

    private static final Manuscript MANUSCRIPT = Manuscript.ofText(
            "flood",
            "Flood in Fenmark\n\nAt least 40 people were rescued, police said. Up to 12 houses were damaged, Mayor Ilse Korn"
                    + " said.\n\nIt was 17 in 2030.");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private byte[] form(List<Draft> drafts) throws IOException {
        MemoryTarget target = new MemoryTarget(folder);
        new WorkbookForm().write(drafts, target);
        return target.files().values().iterator().next();
    }

    private static Draft draft() {
        return Drafter.english().draft(MANUSCRIPT);
    }

    @Test
    void theExampleAloneIsNothing() throws IOException {
        Imported imported = Imported.of(form(List.of()), folder);
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings()).singleElement().asString().contains("rows of the example are still there");
    }

    @Test
    void theExampleIsKnownAgainOnceLibreOfficeHasSavedIt() throws IOException {
        Imported imported = Imported.of(LibreOffice.saved(form(List.of()), folder), folder);
        assertThat(imported.articles()).isEmpty();
        assertThat(imported.findings()).singleElement().asString().contains("rows of the example are still there");
    }

    @Test
    void namesThatTwoEntitiesHaveAreKeptApartByIds() throws IOException {
        Draft twins = twins();
        try (Editor editor = new Editor(form(List.of(twins)))) {
            for (String sheet : List.of("Entities", "Figures")) {
                for (int i = 3; i <= editor.sheet(sheet).getLastRowNum(); i++) {
                    editor.cell(editor.sheet(sheet).getRow(i), "Keep?").setCellValue("yes");
                }
            }
            Imported imported = Imported.of(editor.save(), folder);
            assertThat(imported.findings()).noneMatch(line -> line.contains("error:"));
            assertThat(imported.articles().get(0).figures())
                    .extracting(Figure::subject)
                    .containsExactly("second");
        }
    }

    /** A draft in which two entities have one name. */
    private static Draft twins() {
        Mention name = new Mention(0, 5, "Lutra");
        Manuscript text = Manuscript.ofText("twins", "Lutra counted two otters.");
        Figure figure = new Figure(
                "f1",
                "otters",
                null,
                "second",
                "otter",
                null,
                new BigDecimal("2"),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Mention(14, 24, "two otters")));
        return new Draft(
                text,
                List.of(
                        new Candidate.OfEntity(entity("first", name), text.text(), "cue"),
                        new Candidate.OfEntity(entity("second", name), text.text(), "cue"),
                        new Candidate.OfFigure(figure, text.text(), "number")),
                List.of());
    }

    private static Entity entity(String id, Mention mention) {
        return new Entity(
                id,
                EntityType.PLACE,
                "Lutra",
                List.of(),
                null,
                List.of(),
                List.of(mention),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void anArticleIsWrittenBelowTheExample() throws IOException {
        try (Editor editor = new Editor(form(List.of()))) {
            Row article = editor.newRow("Articles");
            editor.cell(article, "Article id").setCellValue("storm");
            editor.cell(article, "Headline").setCellValue("Storm in Gullspatch");
            editor.cell(editor.newRow("Text"), "Text").setCellValue("Dozens of trees fell in Gullspatch.");
            editor.cell(editor.newRow("Text"), "Text")
                    .setCellValue("The mayor of Gullspatch said up to 12 roads were closed.");
            Row place = editor.newRow("Entities");
            editor.cell(place, "Name").setCellValue("Gullspatch");
            editor.cell(place, "Type").setCellValue("Place");
            Row trees = editor.newRow("Figures");
            editor.cell(trees, "Measure").setCellValue("trees-fallen");
            editor.cell(trees, "Unit").setCellValue("tree");
            editor.cell(trees, "In words").setCellValue("dozens");
            editor.cell(trees, "Place").setCellValue("Gullspatch");
            editor.cell(trees, "Quote").setCellValue("Dozens of trees");
            Row roads = editor.newRow("Figures");
            editor.cell(roads, "Measure").setCellValue("roads-closed");
            editor.cell(roads, "Unit").setCellValue("road");
            editor.cell(roads, "High").setCellValue(12);
            Row mention = editor.newRow("Mentions");
            editor.cell(mention, "Of type").setCellValue("entity");
            editor.cell(mention, "Of").setCellValue("Gullspatch");
            editor.cell(mention, "Quote").setCellValue("Gullspatch");
            Imported imported = Imported.of(editor.save(), folder);
            assertThat(imported.findings()).noneMatch(line -> line.contains("error:"));
            assertThat(imported.findings()).anyMatch(line -> line.contains("rows of the example are still there"));
            Article read = imported.articles().get(0);
            assertThat(read.id()).isEqualTo("storm");
            assertThat(read.text())
                    .isEqualTo(
                            "Dozens of trees fell in Gullspatch.\n\nThe mayor of Gullspatch said up to 12 roads were closed.");
            Entity gullspatch = read.entities().get(0);
            assertThat(gullspatch.mentions()).hasSize(2);
            assertThat(read.figures())
                    .extracting(Figure::measure)
                    .containsExactlyInAnyOrder("trees-fallen", "roads-closed");
            Figure first = read.figures().stream()
                    .filter(f -> f.words() != null)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.place()).isEqualTo(gullspatch.id());
            assertThat(first.mentions()).extracting(Mention::quote).containsExactly("Dozens of trees");
        }
    }

    @Test
    void aRowOfTheExampleThatWasChangedIsTaken() throws IOException {
        try (Editor editor = new Editor(form(List.of()))) {
            editor.cell(editor.row("Articles", "Article id", "example"), "Headline")
                    .setCellValue("Flood");
            Imported imported = Imported.of(editor.save(), folder);
            assertThat(imported.articles()).hasSize(1);
            assertThat(imported.articles().get(0).headline()).isEqualTo("Flood");
        }
    }

    @Test
    void aDraftThatNobodyHasReviewedIsStillOne() throws IOException {
        assertThat(draft().candidates()).isNotEmpty();
        Imported imported = Imported.of(form(List.of(draft())), folder);
        assertThat(imported.findings()).noneMatch(line -> line.contains("error:"));
        assertThat(imported.findings())
                .anyMatch(line -> line.contains("nothing of it is taken, and it is still a draft"));
        Article read = imported.articles().get(0);
        assertThat(read.draft()).isTrue();
        assertThat(read.text()).isEqualTo(MANUSCRIPT.text());
        assertThat(read.figures()).isEmpty();
        assertThat(read.entities()).isEmpty();
    }

    @Test
    void everythingIsKept() throws IOException {
        try (Editor editor = new Editor(form(List.of(draft())))) {
            for (String sheet : List.of("Entities", "Figures", "Relations")) {
                for (int i = 3; i <= editor.sheet(sheet).getLastRowNum(); i++) {
                    Row row = editor.sheet(sheet).getRow(i);
                    editor.cell(row, "Keep?").setCellValue("yes");
                    if (sheet.equals("Entities") && row.getCell(editor.column("Entities", "Type")) == null) {
                        editor.cell(row, "Type").setCellValue("Organization");
                    }
                }
            }
            Imported imported = Imported.of(editor.save(), folder);
            assertThat(imported.findings())
                    .noneMatch(line -> line.contains("error:") || line.contains("is no column of Dateline"));
            Article read = imported.articles().get(0);
            assertThat(read.draft()).isFalse();
            assertThat(read.figures())
                    .containsExactlyInAnyOrderElementsOf(draft().article().figures());
            assertThat(read.entities()).containsAll(draft().article().entities());
            assertThat(read.relations())
                    .containsExactlyInAnyOrderElementsOf(draft().article().relations());
        }
    }

    @Test
    void onlyWhatIsKeptIsTakenAndCorrected() throws IOException {
        Candidate kept = draft().candidates().stream()
                .filter(Candidate.OfFigure.class::isInstance)
                .findFirst()
                .orElseThrow();
        try (Editor editor = new Editor(form(List.of(draft())))) {
            Row row = editor.row("Figures", "Figure id", kept.id());
            editor.cell(row, "Keep?").setCellValue("Yes");
            editor.cell(row, "Unit").setCellValue("resident");
            editor.cell(row, "Attributed to").setBlank();
            editor.cell(row, "Subject").setBlank();
            editor.cell(row, "Place").setBlank();
            Imported imported = Imported.of(editor.save(), folder);
            assertThat(imported.findings()).noneMatch(line -> line.contains("error:"));
            assertThat(imported.findings())
                    .anyMatch(line -> line.contains("without an answer in 'Keep?' are left out"));
            Article read = imported.articles().get(0);
            assertThat(read.draft()).isFalse();
            assertThat(read.figures()).singleElement().satisfies(figure -> {
                assertThat(figure.id()).isEqualTo(kept.id());
                assertThat(figure.unit()).isEqualTo("resident");
                assertThat(figure.mentions()).isEqualTo(kept.mentions());
            });
        }
    }

    @Test
    void anAnswerThatIsNoneIsTold() throws IOException {
        try (Editor editor = new Editor(form(List.of(draft())))) {
            editor.cell(editor.sheet("Figures").getRow(3), "Keep?").setCellValue("perhaps");
            Imported imported = Imported.of(editor.save(), folder);
            assertThat(imported.findings())
                    .singleElement()
                    .asString()
                    .startsWith("edited.xlsx, sheet Figures, cell A4: error: ")
                    .contains("write yes or no");
        }
    }
}
