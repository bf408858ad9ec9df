package dev.dateline.export.excel.form;

import dev.dateline.draft.Candidate;
import dev.dateline.draft.Draft;
import dev.dateline.draft.Manuscript;
import dev.dateline.export.Dataset;
import dev.dateline.export.Form;
import dev.dateline.export.Layout;
import dev.dateline.export.Target;
import dev.dateline.export.excel.sheet.FormRows;
import dev.dateline.export.excel.sheet.SheetContext;
import dev.dateline.export.excel.sheet.StreamedWorkbook;
import dev.dateline.export.excel.sheet.TableSheet;
import dev.dateline.export.excel.sheet.TargetStream;
import dev.dateline.export.excel.sheet.WorkbookTables;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A workbook with the sheets of an export, for people to write articles in or to review drafts. Stateless and thread-safe. */
public final class WorkbookForm implements Form {

    private static final Layout.OneFile LAYOUT =
            new Layout.OneFile("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int COMPRESSION = 6;

    private static final List<Table<?>> TABLES = WorkbookTables.IN_ORDER.stream()
            .filter(table -> !WorkbookTables.isOfCorpus(table))
            .<Table<?>>map(FormRows::table)
            .toList();

    /** What stands for a type that nobody knows yet, where an article has to have one; it is not written. */
    private static final EntityType ANY_TYPE = EntityType.WORK;

    /** Creates the form. */
    public WorkbookForm() {}

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String title() {
        return "Excel workbook to write articles in, or to review drafts";
    }

    @Override
    public Layout.OneFile layout() {
        return LAYOUT;
    }

    @Override
    public void write(List<Draft> drafts, Target target) throws IOException {
        try (StreamedWorkbook workbook = new StreamedWorkbook(target.workingFolder(), COMPRESSION, target.helpers())) {
            FormRows form = drafts.isEmpty() ? FormRows.example() : FormRows.review();
            SheetContext book = SheetContext.of(workbook, TABLES, form);
            if (drafts.isEmpty()) {
                Guide.template(workbook, book.styles());
            } else {
                int loose = drafts.stream()
                        .mapToInt(draft -> draft.looseNumbers().size())
                        .sum();
                Guide.review(workbook, book.styles(), loose);
            }
            fill(drafts, form, book);
            TargetStream stream = new TargetStream(target.open());
            try (OutputStream out = new BufferedOutputStream(stream)) {
                workbook.write(out);
            } catch (IOException e) {
                throw stream.firstFailureOr(e);
            }
        }
    }

    private static void fill(List<Draft> drafts, FormRows form, SheetContext book) throws IOException {
        List<TableSheet<?>> sheets = new ArrayList<>();
        for (Table<?> table : TABLES) {
            sheets.add(TableSheet.create(table, book));
        }
        if (drafts.isEmpty()) {
            write(Example.article(), sheets);
        }
        for (Draft draft : drafts) {
            form.candidates(draft.candidates());
            write(article(draft), sheets);
        }
        List<TableSheet<?>> all = new ArrayList<>(sheets);
        book.longTexts().table().ifPresent(all::add);
        LooseNumbers.add(drafts, book.forItself()).ifPresent(all::add);
        all.forEach(TableSheet::complete);
        book.connect(sheets);
    }

    private static void write(Article article, List<TableSheet<?>> sheets) throws IOException {
        ArticleContext context = ArticleContext.of(article, Dataset.example());
        for (TableSheet<?> sheet : sheets) {
            sheet.write(context);
        }
    }

    /** The article with everything that was found, names without a type too. */
    private static Article article(Draft draft) {
        List<Entity> entities = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Candidate candidate : draft.candidates()) {
            if (candidate instanceof Candidate.OfEntity of) {
                entities.add(of.entity());
            } else if (candidate instanceof Candidate.OfName of) {
                entities.add(of.typed(ANY_TYPE));
            } else if (candidate instanceof Candidate.OfRelation of) {
                relations.add(of.relation());
            } else if (candidate instanceof Candidate.OfFigure of) {
                figures.add(of.figure());
            }
        }
        Manuscript text = draft.manuscript();
        return new Article(
                text.id(),
                text.headline(),
                text.standfirst(),
                text.language(),
                text.publisher(),
                text.authors(),
                text.published(),
                null,
                text.url(),
                text.text(),
                true,
                entities,
                relations,
                figures);
    }
}
