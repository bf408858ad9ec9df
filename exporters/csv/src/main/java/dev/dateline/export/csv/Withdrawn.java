package dev.dateline.export.csv;

/** {@code withdrawn.csv}: the ids of articles that the scripts of the second day take out. Users fill it. */
final class Withdrawn {

    static final String FILE_NAME = "withdrawn.csv";

    /** The file before anybody has written an id into it. */
    static final String CONTENT = "article_id\r\n";

    private Withdrawn() {}
}
