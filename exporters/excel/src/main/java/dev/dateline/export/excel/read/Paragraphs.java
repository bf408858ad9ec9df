package dev.dateline.export.excel.read;

import dev.dateline.export.statements.reading.RowPlaces;
import dev.dateline.export.statements.reading.SourceRow;
import dev.dateline.export.statements.reading.TableRows;
import dev.dateline.model.ExternalSort;
import dev.dateline.model.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of the sheet Text, article by article and in the order of the text, wherever they stand. */
final class Paragraphs implements Closeable {

    /** The columns, as {@link Paragraph} has them. */
    static final List<String> COLUMNS = List.of("article_id", "paragraph", "part", "text", "line_ends");

    private static final int ARTICLE = 0;
    private static final int NUMBER = 1;
    private static final int PART = 2;
    private static final int TEXT = 3;
    private static final int LINE_ENDS = 4;

    private static final long RUN_CHARACTERS = 1 << 20;
    private static final String USUAL_LINE_ENDS = "\n\n";
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SPELLED_LINE_ENDS = Pattern.compile("(CR|LF)( (CR|LF))*");

    private final RowPlaces places;
    private final int[] columns;
    private final ExternalSort<Paragraph> sorted =
            new ExternalSort<>(RUN_CHARACTERS, Paragraph::weight, Paragraph.ORDER, Paragraph::write, Paragraph::read);
    private String lastArticle = "";
    private long lastNumber;

    private Paragraphs(TableRows rows) {
        this.places = rows.places();
        this.columns = COLUMNS.stream().mapToInt(rows.columns()::indexOf).toArray();
    }

    /**
     * Reads all rows.
     *
     * @param rows of the sheet Text, which has all {@link #COLUMNS}; whoever opened them closes them
     */
    static Paragraphs of(TableRows rows) throws IOException {
        Paragraphs paragraphs = new Paragraphs(rows);
        try {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                paragraphs.sorted.add(paragraphs.paragraph(row));
            }
            return paragraphs;
        } catch (IOException e) {
            paragraphs.close();
            throw e;
        }
    }

    /** The rows in order. */
    ExternalSort.Cursor<Paragraph> inOrder() throws IOException {
        return sorted.sorted();
    }

    private Paragraph paragraph(SourceRow row) throws UnreadableInputException {
        String article = Objects.requireNonNullElse(cell(row, ARTICLE), "");
        long last = article.equals(lastArticle) ? lastNumber : 0;
        String given = cell(row, NUMBER);
        // A row without a number was put in by hand, and belongs where it stands.
        long number = given == null ? Math.max(last, 1) : count(given, row, NUMBER);
        String part = cell(row, PART);
        lastArticle = article;
        lastNumber = number;
        return new Paragraph(
                article,
                number,
                given == null ? Paragraph.BEHIND : part == null ? 1 : count(part, row, PART),
                row.number(),
                Objects.requireNonNullElse(cell(row, TEXT), ""),
                lineEnds(row));
    }

    private @Nullable String cell(SourceRow row, int column) {
        return row.cells().get(columns[column]);
    }

    private long count(String text, SourceRow row, int column) throws UnreadableInputException {
        if (!COUNT.matcher(text).matches()) {
            throw new UnreadableInputException(
                    places.cell(row.number(), columns[column]),
                    "this is no number of a paragraph or part; they begin with 1");
        }
        return Long.parseLong(text);
    }

    private String lineEnds(SourceRow row) throws UnreadableInputException {
        String spelled = cell(row, LINE_ENDS);
        if (spelled == null) {
            return USUAL_LINE_ENDS;
        }
        if (!SPELLED_LINE_ENDS.matcher(spelled).matches()) {
            throw new UnreadableInputException(
                    places.cell(row.number(), columns[LINE_ENDS]),
                    "these are no line ends; write CR and LF with blanks between them, such as LF LF, or nothing");
        }
        return spelled.replace("CR", "\r").replace("LF", "\n").replace(" ", "");
    }

    @Override
    public void close() throws IOException {
        sorted.close();
    }
}
