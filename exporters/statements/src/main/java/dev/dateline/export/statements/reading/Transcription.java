package dev.dateline.export.statements.reading;

import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.Role;
import dev.dateline.export.statements.Tables;
import dev.dateline.model.FindingKind;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.Transcript.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one article down as a transcript. */
final class Transcription {

    private static final RowShape ARTICLES = RowShape.ALL.get(0);

    private final List<ReadTable> tables;
    private final ArticleRows rows;
    private final Transcript transcript;
    private final RowQuotes quotes;
    private final RowNames names;
    private final GivenRows given = new GivenRows();

    /** What rows can belong to: by the name of its table, then by its id. */
    private final Map<String, Map<String, Fields>> owners = new HashMap<>();

    private Transcription(List<ReadTable> tables, ArticleRows rows, Transcript transcript) {
        this.tables = tables;
        this.rows = rows;
        this.transcript = transcript;
        this.quotes = RowQuotes.of(tables, rows, transcript);
        this.names = new RowNames(transcript);
    }

    /**
     * A transcript of the rows of one article, or of rows that belong to none.
     *
     * @param rows at most one of them of an article
     */
    static Transcript of(List<ReadTable> tables, ArticleRows rows) {
        if (rows.isWithoutArticle()) {
            return withoutArticle(tables, rows);
        }
        ReadTable articles = tables.get(0);
        SourceRow row = rows.of(0).get(0);
        Transcript transcript = new Transcript(articles.at(row));
        Transcription transcription = new Transcription(tables, rows, transcript);
        transcription.article(articles, row);
        ComputedCells computed = new ComputedCells(tables, transcription.given, transcript);
        transcript.review(computed::check);
        return transcript;
    }

    private static Transcript withoutArticle(List<ReadTable> tables, ArticleRows rows) {
        Transcript transcript = null;
        for (int i = 1; i < tables.size(); i++) {
            ReadTable table = tables.get(i);
            for (SourceRow row : rows.of(i)) {
                transcript = transcript == null ? new Transcript(table.at(row)) : transcript;
                boolean isNamed = !rows.article().isEmpty();
                transcript.error(
                        isNamed ? FindingKind.UNKNOWN_REFERENCE : FindingKind.MISSING_FIELD,
                        table.at(row, table.shape().article()),
                        isNamed
                                ? "there is no article " + Quoted.of(rows.article())
                                        + " in the table articles; take this row" + " out, or name another"
                                : "this row does not say of which article it is");
            }
        }
        return Objects.requireNonNull(transcript, "a group has a row");
    }

    private void article(ReadTable table, SourceRow row) {
        Fields fields = transcript.fields();
        owners.put(ARTICLES.table().name(), Map.of(rows.article(), fields));
        fill(table, row, fields);
        given.add(0, key(table, row, Map.of()), row);
        for (int i = 1; i < tables.size(); i++) {
            if (tables.get(i).shape().isText()) {
                texts(i);
            } else {
                objects(i);
            }
        }
    }

    /** Reads rows of which each is a text in a list. */
    private void texts(int index) {
        ReadTable table = tables.get(index);
        RowShape shape = table.shape();
        int value = shape.values().get(0);
        for (SourceRow row : inOrder(table, rows.of(index))) {
            Fields owner = owner(table, row);
            String text = table.cell(row, value);
            if (owner != null && text == null) {
                transcript.error(
                        FindingKind.MISSING_FIELD,
                        table.at(row, value),
                        "the column " + shape.column(value).name() + " is empty; fill it in or take the row out");
            } else if (owner != null && text != null) {
                owner.items(shape.table().field(), table.at(row)).text(text, table.at(row, value));
                given.add(index, key(table, row, Map.of()), row);
            }
        }
    }

    /** Rows in the order of the places they name; those that name none come last. */
    private List<SourceRow> inOrder(ReadTable table, List<SourceRow> all) {
        int column = table.shape().position();
        if (column < 0) {
            return all;
        }
        Map<SourceRow, Long> positions = new HashMap<>();
        Map<Long, SourceRow> taken = new HashMap<>();
        for (SourceRow row : all) {
            String position = value(table, row, column);
            long number = position == null || position.length() > 18 ? Long.MAX_VALUE : Long.parseLong(position);
            SourceRow other = position == null ? null : taken.putIfAbsent(number, row);
            if (other != null) {
                transcript.error(
                        FindingKind.DUPLICATE_ID,
                        table.at(row, column),
                        table.shape().column(column).name() + " is " + position + " here and at "
                                + table.at(other, column) + "; number them anew");
            }
            positions.put(row, number);
        }
        List<SourceRow> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(row -> Objects.requireNonNull(positions.get(row))));
        return sorted;
    }

    /** Reads rows of which each is an object in a list. */
    private void objects(int index) {
        ReadTable table = tables.get(index);
        Map<Long, String> fresh = freshIds(table, rows.of(index));
        for (SourceRow row : rows.of(index)) {
            Fields owner = owner(table, row);
            if (owner == null) {
                continue;
            }
            Fields fields =
                    owner.items(table.shape().table().field(), table.at(row)).object(table.at(row));
            Map<Integer, String> mended = new HashMap<>(quotes.mended(table, row));
            mended.putAll(names.references(table, row));
            String id = fresh.get(row.number());
            if (id != null) {
                mended.put(table.shape().id(), id);
            }
            fill(table, row, fields, mended);
            given.add(index, key(table, row, mended), row);
            if (table.shape().id() >= 0) {
                register(table, row, mended, fields);
            }
        }
    }

    /** The ids of rows that have none, by their numbers; those of all rows are noted by what the rows are called. */
    private Map<Long, String> freshIds(ReadTable table, List<SourceRow> all) {
        int column = table.shape().id();
        Map<Long, String> ids = new HashMap<>();
        if (column < 0) {
            return ids;
        }
        FreshIds fresh = FreshIds.of(table.shape(), rows.article(), ids(table, all));
        for (SourceRow row : all) {
            String id = table.cell(row, column);
            if (id == null) {
                id = fresh.next();
                ids.put(row.number(), id);
                transcript.warning(FindingKind.NEW_ROW, table.at(row), "this row has no id; it gets " + Quoted.of(id));
            }
            names.add(table, row, id);
        }
        return ids;
    }

    private void register(ReadTable table, SourceRow row, Map<Integer, String> mended, Fields fields) {
        int column = table.shape().id();
        String id = mended.getOrDefault(column, table.cell(row, column));
        if (id != null) {
            owners.computeIfAbsent(table.shape().table().name(), name -> new HashMap<>())
                    .putIfAbsent(id, fields);
            quotes.quote(table, row, id, fields);
        }
    }

    private static List<String> ids(ReadTable table, List<SourceRow> all) {
        List<String> ids = new ArrayList<>();
        for (SourceRow row : all) {
            String id = table.cell(row, table.shape().id());
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private void fill(ReadTable table, SourceRow row, Fields fields) {
        fill(table, row, fields, Map.of());
    }

    /** Puts the cells of a row into fields, some with other values than they have. */
    private void fill(ReadTable table, SourceRow row, Fields fields, Map<Integer, String> mended) {
        for (int column : table.shape().values()) {
            String value = mended.containsKey(column) ? mended.get(column) : value(table, row, column);
            if (value == null) {
                continue;
            }
            String field = table.shape().field(column);
            switch (table.shape().column(column).datatype()) {
                case DECIMAL, INTEGER -> fields.number(field, value, table.at(row, column));
                case BOOLEAN -> fields.flag(field, Boolean.parseBoolean(value), table.at(row, column));
                default -> fields.text(field, value, table.at(row, column));
            }
        }
    }

    /** The value of a cell in its one form; null, with a finding, if it is of a wrong type, and if it is empty. */
    private @Nullable String value(ReadTable table, SourceRow row, int column) {
        String text = table.cell(row, column);
        Column<?> definition = table.shape().column(column);
        String value = text == null ? null : CellText.normal(text, definition.datatype());
        if (text != null && value == null) {
            transcript.error(
                    FindingKind.WRONG_TYPE,
                    table.at(row, column),
                    Quoted.of(text) + " " + CellText.problem(definition.datatype()));
        }
        return value;
    }

    private List<@Nullable String> key(ReadTable table, SourceRow row, Map<Integer, String> mended) {
        List<@Nullable String> key = new ArrayList<>();
        for (int column : table.shape().key()) {
            String text = mended.getOrDefault(column, table.cell(row, column));
            key.add(
                    text == null
                            ? null
                            : CellText.normal(text, table.shape().column(column).datatype()));
        }
        return key;
    }

    /** What a row belongs to; null, with a finding, if that is not there. */
    private @Nullable Fields owner(ReadTable table, SourceRow row) {
        RowShape shape = table.shape();
        if (shape.owner() < 0) {
            return transcript.fields();
        }
        String of = ownerTable(table, row);
        String given = table.cell(row, shape.owner());
        String id = given == null && of != null ? names.id(table, row, shape.owner(), of) : given;
        Fields owner = of == null || id == null
                ? null
                : owners.getOrDefault(of, Map.of()).get(id);
        if (owner == null && of != null) {
            tellUnowned(table, row, of, id);
        }
        return owner;
    }

    private void tellUnowned(ReadTable table, SourceRow row, String of, @Nullable String id) {
        int column = table.shape().owner();
        if (id == null) {
            transcript.error(
                    FindingKind.MISSING_FIELD,
                    table.at(row, column),
                    "the column " + table.shape().column(column).name() + " is empty, so the row belongs to nothing");
            return;
        }
        String problem = "the table " + of + " has no " + Quoted.of(id) + " in this article";
        if (row.isAsExported()) {
            transcript.warning(FindingKind.WITHDRAWN, table.at(row), problem + " any more; this row goes with it");
        } else {
            transcript.error(
                    FindingKind.UNKNOWN_REFERENCE,
                    table.at(row, column),
                    problem + "; take this row out too, or name another");
        }
    }

    /** The name of the table with what a row belongs to; null, with a finding, if the row does not say. */
    private @Nullable String ownerTable(ReadTable table, SourceRow row) {
        RowShape shape = table.shape();
        Role role = shape.column(shape.owner()).role();
        if (role instanceof Role.Reference reference) {
            return Tables.named(reference.table()).name();
        }
        String type = table.cell(row, shape.ownerType());
        String of = shape.ownerTable(type);
        if (of == null) {
            transcript.error(
                    FindingKind.UNKNOWN_REFERENCE,
                    table.at(row, shape.ownerType()),
                    (type == null ? "an empty cell" : Quoted.of(type)) + " does not say what this row is of; write "
                            + String.join(
                                    " or ",
                                    shape.column(shape.ownerType()).constraint().known()));
        }
        return of;
    }
}
