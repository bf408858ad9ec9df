package dev.dateline.export.csv;

/**
 * {@code withdrawn.csv}: the ids of articles that the scripts of the second day take out. Users fill it, by an editor, a
 * spreadsheet or {@code echo}, so its line ends in what {@code echo} writes, whatever those of the tables are.
 */
final class Withdrawn {

    static final String FILE_NAME = "withdrawn.csv";

    /** The file before anybody has written an id into it. */
    static final String CONTENT = "article_id\n";

    private Withdrawn() {}
}
