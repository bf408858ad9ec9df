package dev.dateline.export.sqlite;

import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportReport.Count;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Target;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.sql.SqlSchema;
import dev.dateline.export.statements.sql.SqlStamp;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A database that grows in the working folder, in one transaction, and is copied to its target when it is complete. */
final class SqliteSession implements ExportSession {

    private final Dataset dataset;
    private final Target target;
    private final Path file;
    private final Database database;
    private final boolean search;
    private final List<TableRows> tables = new ArrayList<>();

    private SqliteSession(Dataset dataset, Target target, Path file, Database database, boolean search) {
        this.dataset = dataset;
        this.target = target;
        this.file = file;
        this.database = database;
        this.search = search;
    }

    static SqliteSession open(Dataset dataset, boolean search, Target target) throws IOException {
        Path file = Files.createTempDirectory(target.workingFolder(), "sqlite").resolve("export.sqlite");
        SqliteSession session = new SqliteSession(dataset, target, file, Database.create(file), search);
        try {
            session.begin();
            return session;
        } catch (IOException e) {
            session.close();
            throw e;
        }
    }

    private void begin() throws IOException {
        for (String statement : Schema.TABLES.createTables()) {
            database.execute(statement);
        }
        for (Table<?> table : Tables.ALL) {
            tables.add(new TableRows(table, database));
        }
    }

    @Override
    public void write(Article article) throws IOException {
        ArticleContext context = ArticleContext.of(article, dataset);
        for (TableRows rows : tables) {
            rows.write(context);
        }
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        SqlStamp stamp = new SqlStamp(dataset, origin);
        long all = 0;
        for (TableRows rows : tables) {
            rows.close();
            stamp.with(rows.name() + "_rows", Long.toString(rows.count()));
            all += rows.count();
        }
        database.execute(SqlSchema.createComparisonIndex());
        for (String statement : Schema.views()) {
            database.execute(statement);
        }
        database.execute(SqlStamp.CREATE);
        database.execute(stamp.insert());
        Schema.comment(database);
        if (search) {
            for (String statement : Schema.search()) {
                database.execute(statement);
            }
        }
        Schema.update(database, dataset.base(), search);
        database.commit();
        database.close();
        try (OutputStream out = target.open()) {
            Files.copy(file, out);
        }
        Files.delete(file);
        return new ExportReport(List.of(new Count("", all, "rows")), List.of());
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
