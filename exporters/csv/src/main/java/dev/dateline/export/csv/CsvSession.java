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

    private final boolean describes;

    private CsvSession(TableSet set, CsvPackage files, boolean describes) {
        this.set = set;
        this.files = files;
        this.describes = describes;
    }

    static CsvSession open(Dataset dataset, Settings settings, Target target) throws IOException {
        TableSet set = TableSet.of(dataset, settings);
        CsvPackage files = switch (settings.get(CsvOptions.PACKAGING)) {
            case FOLDER -> new CsvPackage.InFolder(target);
            case ZIP -> new CsvPackage.Zipped(target);
            case TABLE -> new CsvPackage.OneTable(target);
        };
        return open(new CsvSession(set, files, files.describes()), set.all());
    }

    /** Begins a part with some tables of a set, which says nothing of the whole. */
    static CsvSession openPart(TableSet set, List<Table<?>> tables, Target target) throws IOException {
        return open(new CsvSession(set, new CsvPackage.InFolder(target), false), tables);
    }

    private static CsvSession open(CsvSession session, List<Table<?>> tables) throws IOException {
        try {
            for (Table<?> table : tables) {
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
        if (describes) {
            Map<String, Extent> extents = tables.stream().collect(Collectors.toMap(CsvFile::name, CsvFile::extent));
            describe(new Exported(set, extents, origin));
        }
        files.finish();
        List<Count> counts = new ArrayList<>();
        rows.forEach((file, number) -> counts.add(new Count(file, number, "rows")));
        return new ExportReport(counts, apostrophes.losses());
    }

    private void describe(Exported exported) throws IOException {
        Described described = Described.whole(exported);
        write(CsvwMetadata.FILE_NAME, CsvwMetadata.of(described));
        write(DataPackage.FILE_NAME, DataPackage.of(described));
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
