package dev.dateline.export.statements.reading;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.model.Article;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the derived cells that were read with those that follow from the article. An empty cell says nothing; nor does
 * one that is known to be as it was exported.
 */
final class ComputedCells {

    private static final Dataset DATASET = Dataset.example();

    private final List<ReadTable> tables;
    private final GivenRows given;
    private final Transcript transcript;

    ComputedCells(List<ReadTable> tables, GivenRows given, Transcript transcript) {
        this.tables = tables;
        this.given = given;
        this.transcript = transcript;
    }

    /** Tells every cell that contradicts an article. */
    void check(Article article) {
        ArticleContext context = ArticleContext.of(article, DATASET);
        for (int i = 0; i < tables.size(); i++) {
            if (!given.isEmpty(i)) {
                compare(i, context);
            }
        }
    }

    private void compare(int index, ArticleContext context) {
        try {
            Table<?> table = tables.get(index).shape().table();
            table.forEachRow(context, new Comparison(index));
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written here", e);
        }
    }

    /** Takes the rows of a table as they ought to be. */
    private final class Comparison implements LexicalSink {

        private final int index;
        private final ReadTable table;
        private final int[] key;
        private final List<@Nullable String> cells = new ArrayList<>();

        Comparison(int index) {
            this.index = index;
            this.table = tables.get(index);
            Table<?> definition = table.shape().table();
            this.key = definition.positions(definition.primaryKey());
        }

        @Override
        public void cell(Column<?> column, @Nullable String lexical) {
            cells.add(lexical);
        }

        @Override
        public void endRow() {
            List<@Nullable String> keyCells =
                    Arrays.stream(key).mapToObj(cells::get).toList();
            SourceRow row = given.get(index, keyCells);
            if (row != null && !row.isAsExported()) {
                for (int i = 0; i < cells.size(); i++) {
                    compare(row, i, cells.get(i));
                }
            }
            cells.clear();
        }

        private void compare(SourceRow row, int column, @Nullable String computed) {
            Column<?> definition = table.shape().column(column);
            String cell = definition.derived() ? table.cell(row, column) : null;
            if (cell != null && !isSame(cell, computed, definition.datatype())) {
                transcript.error(
                        FindingKind.COMPUTED_VALUE,
                        table.at(row, column),
                        definition.name() + " is " + Quoted.of(cell) + " here, but "
                                + (computed == null ? "empty" : Quoted.of(computed))
                                + " by what it is computed from; mend that, or empty this cell to have it computed anew");
            }
        }

        private static boolean isSame(String cell, @Nullable String computed, Datatype datatype) {
            if (computed == null) {
                return false;
            }
            if (datatype == Datatype.IRI && computed.startsWith(DATASET.base())) {
                return isOfSomeBase(cell, computed.substring(DATASET.base().length()));
            }
            return CellText.isSame(cell, computed, datatype);
        }

        /** Whether an IRI has an end behind some base: that of the export is no part of an article. */
        private static boolean isOfSomeBase(String iri, String end) {
            return iri.endsWith("/" + end) || iri.endsWith("#" + end);
        }
    }
}
