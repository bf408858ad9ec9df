package dev.dateline.export.rdf;

import dev.dateline.export.UnexportableException;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Datatype;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.TripleMapping;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds characters that XML 1.0 has no way to write: most controls, and U+FFFE and U+FFFF. */
final class XmlCharacters implements LexicalSink {

    private final Table<?> table;
    private final int[] key;
    private final @Nullable String[] cells;
    private int next;

    private XmlCharacters(Table<?> table) {
        this.table = table;
        this.key = table.positions(table.primaryKey());
        this.cells = new @Nullable String[table.columns().size()];
    }

    /**
     * Requires that RDF/XML can hold what is to be written of an article.
     *
     * @throws UnexportableException at the first character that it cannot hold
     */
    static void require(ArticleContext article, GraphOptions content) throws IOException {
        for (Table<?> table : content.tables()) {
            table.forEachRow(article, new XmlCharacters(table));
        }
    }

    @Override
    public void cell(Column<?> column, @Nullable String lexical) {
        cells[next++] = lexical;
    }

    @Override
    public void endRow() throws UnexportableException {
        for (int i = 0; i < next; i++) {
            Column<?> column = table.columns().get(i);
            String text = cells[i];
            if (text != null && column.datatype() == Datatype.TEXT && column.mapping() instanceof TripleMapping.Value) {
                require(column, text);
            }
        }
        next = 0;
    }

    private void require(Column<?> column, String text) throws UnexportableException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
                throw new UnexportableException(
                        "",
                        String.format(
                                Locale.ROOT,
                                "XML cannot hold the character U+%04X, in no spelling, which stands in the column %s of"
                                        + " the table %s, row %s; remove it, or choose another format than RDF/XML",
                                (int) c,
                                column.name(),
                                table.name(),
                                row()));
            }
        }
    }

    /** The row's key as people can look it up. */
    private String row() {
        return Arrays.stream(key).mapToObj(i -> cells[i]).collect(Collectors.joining(" / "));
    }
}
