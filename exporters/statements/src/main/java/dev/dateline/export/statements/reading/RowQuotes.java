package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Role;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.Transcript.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The quotes of one article's rows: one that is not where its row says is found anew, and one that stands beside a statement
 * without mentions is looked for in the whole text.
 */
final class RowQuotes {

    private static final RowShape MENTIONS = RowShape.ofMentions();
    private static final int QUOTE = MENTIONS.column(Role.Plain.QUOTE, false);
    private static final List<Integer> OFFSETS = MENTIONS.offsets();

    private final Transcript transcript;
    private final @Nullable TextPlaces text;
    private final Set<String> quoted = new HashSet<>();

    private RowQuotes(Transcript transcript, @Nullable String text) {
        this.transcript = transcript;
        this.text = text == null ? null : new TextPlaces(text);
    }

    static RowQuotes of(List<ReadTable> tables, ArticleRows rows, Transcript transcript) {
        int body = tables.get(0).shape().column(Role.Plain.BODY, false);
        RowQuotes quotes =
                new RowQuotes(transcript, tables.get(0).cell(rows.of(0).get(0), body));
        int index = RowShape.ALL.indexOf(MENTIONS);
        for (SourceRow row : rows.of(index)) {
            quotes.note(tables.get(index), row);
        }
        return quotes;
    }

    private void note(ReadTable table, SourceRow row) {
        String of = MENTIONS.ownerTable(table.cell(row, MENTIONS.ownerType()));
        quoted.add(statement(of == null ? "" : of, String.valueOf(table.cell(row, MENTIONS.owner()))));
    }

    private static String statement(String table, String id) {
        return table + " " + id;
    }

    /** The offsets of a row whose quote stands elsewhere, by their columns; empty if there is nothing to mend. */
    Map<Integer, String> mended(ReadTable table, SourceRow row) {
        if (text == null || !table.shape().equals(MENTIONS)) {
            return Map.of();
        }
        int start = offset(table, row, 0);
        int end = offset(table, row, 1);
        String quote = table.cell(row, QUOTE);
        if (start < 0 || end < 0 || quote == null) {
            return Map.of();
        }
        TextPlaces.Span given = new TextPlaces.Span(start, end);
        TextPlaces.Span found = text.has(quote, given) ? given : text.find(quote, given);
        if (found == null || found.equals(given)) {
            return Map.of();
        }
        transcript.warning(
                FindingKind.FOUND_ANEW,
                table.at(row, QUOTE),
                Quoted.of(quote) + " does not stand at " + start + " to " + end + "; it was found at " + found.start()
                        + " to " + found.end());
        return Map.of(OFFSETS.get(0), Integer.toString(found.start()), OFFSETS.get(1), Integer.toString(found.end()));
    }

    /** An offset of a row; -1 if it has none that can be one. */
    private static int offset(ReadTable table, SourceRow row, int which) {
        int column = OFFSETS.get(which);
        String cell = table.cell(row, column);
        String number = cell == null
                ? null
                : CellText.normal(cell, MENTIONS.column(column).datatype());
        return number == null || number.length() > 9 ? -1 : Integer.parseInt(number);
    }

    /** Gives a statement that no other row mentions the quote that stands in its own row. */
    void quote(ReadTable table, SourceRow row, String id, Fields statement) {
        int column = table.shape().column(Role.Plain.QUOTE, true);
        String quote = column < 0 ? null : table.cell(row, column);
        if (quote == null
                || row.isAsExported()
                || quoted.contains(statement(table.shape().table().name(), id))) {
            return;
        }
        statement
                .items(MENTIONS.table().field(), table.at(row, column))
                .object(table.at(row, column))
                .text(MENTIONS.field(QUOTE), quote, table.at(row, column));
        transcript.warning(
                FindingKind.FOUND_ANEW,
                table.at(row, column),
                "no row of " + MENTIONS.table().name() + " is of " + Quoted.of(id) + ", so " + Quoted.of(quote)
                        + " was looked for in the text");
    }
}
