package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.export.Aggregates;
import dev.dateline.export.Dataset;
import dev.dateline.export.DividedFormat;
import dev.dateline.export.PartFile;
import dev.dateline.export.Settings;
import dev.dateline.export.statements.corpus.CorpusShare;
import dev.dateline.export.statements.corpus.CorpusTables;
import dev.dateline.export.testkit.DividedContract;
import dev.dateline.export.testkit.DividedExport;
import dev.dateline.export.testkit.ExporterContract;
import dev.dateline.fixtures.CorpusGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In parts the tables have the rows they have in one piece, and the descriptions name every part. */
class DividedCsvTest {

    abstract static class With extends DividedContract {
        private final Map<String, String> settings;

        With(Map<String, String> settings) {
            this.settings = settings;
        }

        @Override
        protected Map<String, String> settings() {
            return settings;
        }

        @Override
        protected DividedFormat format() {
            return new CsvFormat();
        }

        @Override
        protected List<Article> articles() {
            return CorpusGenerator.articles(7, 60).toList();
        }

        /** Of each key all cells, and some keys in each of two parts. */
        @Override
        protected void writeAggregates(List<List<Article>> parts, DividedExport export) throws IOException {
            try (CorpusTables.Gathering some = new CorpusTables.Gathering();
                    CorpusTables.Gathering others = new CorpusTables.Gathering()) {
                for (List<Article> part : parts) {
                    CorpusShare share = new CorpusShare((table, cells) ->
                            (String.valueOf(cells[0]).hashCode() % 2 == 0 ? some : others).add(table, cells));
                    for (Article article : part) {
                        share.add(article);
                    }
                    share.complete();
                }
                export.writeAggregates(Aggregates.of(CorpusTables.AGGREGATE, some.tables()));
                export.writeAggregates(Aggregates.of(CorpusTables.AGGREGATE, others.tables()));
            }
        }

        /** The rows; in front of them, the same lines in each file. */
        @Override
        protected List<String> read(String name, List<byte[]> files) throws IOException {
            Dialect dialect = Dialect.of(Settings.of(format(), settings()));
            List<List<Rfc4180.Field>> header = List.of();
            List<String> rows = new ArrayList<>();
            for (byte[] file : files) {
                List<List<Rfc4180.Field>> lines =
                        Rfc4180.parse(text(file, dialect), dialect.delimiter(), dialect.lineEnd());
                List<List<Rfc4180.Field>> own = lines.subList(0, dialect.headerLines());
                assertThat(own).as(name).isEqualTo(header.isEmpty() ? own : header);
                header = own;
                lines.subList(dialect.headerLines(), lines.size()).forEach(row -> rows.add(row.toString()));
            }
            return rows.stream().sorted().toList();
        }

        private static String text(byte[] file, Dialect dialect) throws IOException {
            try (InputStream stored = new ByteArrayInputStream(file);
                    InputStream in = dialect.gzip() ? new GZIPInputStream(stored) : stored) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        /** Each file of a part once, with what is in it, and a schema that is there. */
        @Test
        void descriptionsNameEachFileOnce() throws IOException {
            DividedExport export = divided(Dataset.example());
            Map<String, byte[]> description = export.describe(ExporterContract.ORIGIN);

            List<String> tables = new ArrayList<>();
            for (JsonNode table : json(description, "csv-metadata.json").path("tables")) {
                JsonNode note = table.path("notes").path(0);
                String url = table.path("url").asString();
                tables.add(url + " " + note.path("rows").asString() + " "
                        + note.path("sha256").asString());
                JsonNode schema = json(description, table.path("tableSchema").asString());
                assertThat(names(schema.path("columns"))).as(url).startsWith(header(export, url));
                assertThat(schema.has("foreignKeys")).as(url).isFalse();
            }
            assertThat(tables)
                    .containsExactlyInAnyOrderElementsOf(export.parts().stream()
                            .map(part -> part.path() + " " + part.number() + " " + part.sha256())
                            .toList());

            List<PartFile> resources = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (JsonNode resource : json(description, "datapackage.json").path("resources")) {
                String path = resource.path("path").asString();
                names.add(resource.path("name").asString());
                resources.add(new PartFile(
                        path.substring(path.indexOf('/') + 1),
                        path,
                        resource.path("rows").asLong(),
                        resource.path("bytes").asLong(),
                        resource.path("hash").asString().replaceFirst("^sha256:", "")));
                JsonNode schema = json(description, resource.path("schema").asString());
                assertThat(names(schema.path("fields"))).as(path).containsExactly(header(export, path));
                assertThat(schema.has("foreignKeys")).as(path).isFalse();
            }
            assertThat(resources).containsExactlyInAnyOrderElementsOf(export.parts());
            assertThat(names).doesNotHaveDuplicates();
        }

        private static JsonNode json(Map<String, byte[]> files, String name) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(files.get(name), name));
        }

        private static List<String> names(JsonNode columns) {
            return columns.valueStream()
                    .map(column -> column.path("name").asString())
                    .toList();
        }

        private String[] header(DividedExport export, String path) throws IOException {
            Dialect dialect = Dialect.of(Settings.of(format(), settings()));
            String text = text(Objects.requireNonNull(export.files().get(path), path), dialect);
            return Rfc4180.parse(text, dialect.delimiter(), dialect.lineEnd()).get(0).stream()
                    .map(Rfc4180.Field::text)
                    .toArray(String[]::new);
        }
    }

    @Nested
    class Plain extends With {
        Plain() {
            super(Map.of());
        }
    }

    @Nested
    class Gzipped extends With {
        Gzipped() {
            super(Map.of("gzip", "true", "hxl", "true", "delimiter", "tab", "null", "\\N", "line-end", "lf"));
        }
    }

    /** Files of tables that are not written are not named. */
    @Nested
    class Some extends With {
        Some() {
            super(Map.of("tables", "figures,entity_index"));
        }
    }

    @Test
    void onlyAFolderCanBeDivided() {
        DividedFormat format = new CsvFormat();
        for (Map<String, String> whole : List.of(Map.of("as", "zip"), Map.of("as", "table", "tables", "figures"))) {
            assertThatThrownBy(() -> format.requireDivisible(Settings.of(format, whole)))
                    .as(whole.toString())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("csv.as: an export in parts is a folder");
        }
        assertThatCode(() -> format.requireDivisible(Settings.of(format, Map.of("tables", "figures", "gzip", "true"))))
                .doesNotThrowAnyException();
    }
}
