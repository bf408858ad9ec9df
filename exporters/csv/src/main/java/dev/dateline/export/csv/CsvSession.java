package dev.dateline.export.csv;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.ExportReport;
import dev.dateline.export.ExportReport.Count;
import dev.dateline.export.ExportSession;
import dev.dateline.export.Provenance;
import dev.dateline.export.Settings;
import dev.dateline.export.Target;
import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every table being written at the same time. */
final class CsvSession implements ExportSession {

    private final TableSet set;
    private final CsvPackage files;
    private final ApostropheCount apostrophes = new ApostropheCount();
    private final List<CsvFile> tables = new ArrayList<>();

    private CsvSession(TableSet set, CsvPackage files) {
        this.set = set;
        this.files = files;
    }

    static CsvSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        TableSet set = new TableSet(settings.get(CsvOptions.TABLES), dataset, Dialect.of(settings));
        CsvPackage files = switch (settings.get(CsvOptions.PACKAGING)) {
            case FOLDER -> new CsvPackage.InFolder(target);
            case ZIP -> new CsvPackage.Zipped(target);
            case TABLE -> new CsvPackage.OneTable(target);
        };
        CsvSession session = new CsvSession(set, files);
        try {
            for (Table<?> table : set.all()) {
                session.open(table);
            }
            return session;
        } catch (IOException e) {
            session.closeAfter(e);
            throw e;
        }
    }

    private void open(Table<?> table) throws IOException {
        tables.add(CsvFile.create(table, set.dialect(), apostrophes, files.open(set.fileName(table))));
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void write(Article article) throws IOException {
        ArticleContext context = ArticleContext.of(article, set.dataset());
        for (CsvFile table : tables) {
            table.write(context);
        }
    }

    @Override
    public void aggregated(Aggregates aggregates) throws IOException {
        for (Table<?> table : set.corpusTables()) {
            for (CsvFile file : tables) {
                if (file.name().equals(table.name())) {
                    file.write(aggregates.get(CorpusTables.AGGREGATE));
                }
            }
        }
    }

    @Override
    public ExportReport finish(Provenance origin) throws IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (CsvFile table : tables) {
            table.close();
            rows.merge(files.reported(set.dialect().fileName(table.name())), table.rows(), Long::sum);
        }
        if (files.describes()) {
            Map<String, Extent> extents = tables.stream().collect(Collectors.toMap(CsvFile::name, CsvFile::extent));
            describe(new Exported(set, extents, origin));
        }
        files.finish();
        List<Count> counts = new ArrayList<>();
        rows.forEach((file, number) -> counts.add(new Count(file, number, "rows")));
        return new ExportReport(counts, apostrophes.losses());
    }

    private void describe(Exported exported) throws IOException {
        write(CsvwMetadata.FILE_NAME, CsvwMetadata.of(exported));
        write(DataPackage.FILE_NAME, DataPackage.of(exported));
        write(SchemaScript.FILE_NAME, SchemaScript.of(exported));
        write(PostgreSqlScript.LOAD, PostgreSqlScript.load(exported));
        write(DuckDbScript.LOAD, DuckDbScript.load(exported));
        if (exported.hasArticles()) {
            write(PostgreSqlScript.UPSERT, PostgreSqlScript.upsert(exported));
            write(DuckDbScript.UPSERT, DuckDbScript.upsert(exported));
            write(Withdrawn.FILE_NAME, Withdrawn.CONTENT);
        }
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        try (OutputStream out = files.open(name)) {
            out.write(content);
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CsvFile table : tables) {
            try {
                table.close();
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
