package dev.dateline.export.statements.sql;

import dev.dateline.export.Dataset;
import dev.dateline.export.Provenance;
import dev.dateline.export.statements.DatasetFact;
import dev.dateline.export.statements.Tables;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which export is in a database: a table of names and values. It holds {@code tool}, {@code version}, {@code contract}
 * (see {@link Tables#CONTRACT}), {@code base}, what its publisher says of it (see {@link DatasetFact}), the SHA-256 of each input as {@code input_1_sha256} and so on, how
 * many articles of them were left out, if any, as {@code articles_left_out}, and the number of rows of each table as {@code articles_rows} and so on.
 */
public final class SqlStamp {

    /** The name of the table. */
    public static final String TABLE = "dateline_export";

    /** What makes the table, in every dialect. */
    public static final String CREATE =
            "CREATE TABLE \"" + TABLE + "\" (\n  \"name\" TEXT NOT NULL PRIMARY KEY,\n  \"value\" TEXT NOT NULL\n);\n";

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * The stamp of an export.
     *
     * @param dataset the export
     * @param origin what it was made from, and with what
     */
    public SqlStamp(Dataset dataset, Provenance origin) {
        values.put("tool", origin.tool());
        values.put("version", origin.version());
        values.put("contract", Tables.CONTRACT);
        values.put("base", dataset.base());
        DatasetFact.of(dataset).forEach(fact -> values.put(fact.name(), fact.value()));
        int number = 1;
        for (String sha256 : origin.inputSha256()) {
            values.put("input_" + number++ + "_sha256", sha256);
        }
        if (origin.leftOut() > 0) {
            values.put("articles_left_out", String.valueOf(origin.leftOut()));
        }
    }

    /**
     * Adds a fact.
     *
     * @param name what it is
     * @param value the fact
     * @return this stamp
     */
    public SqlStamp with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /**
     * The facts.
     *
     * @return values by their names, in the order in which they are told
     */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * What fills the table.
     *
     * @return a statement with a semicolon and a line feed at its end
     */
    public String insert() {
        StringBuilder sql = new StringBuilder("INSERT INTO \"" + TABLE + "\" (\"name\", \"value\") VALUES");
        String before = "\n  ";
        for (Map.Entry<String, String> each : values.entrySet()) {
            sql.append(before).append('(').append(Sql.literal(each.getKey())).append(", ");
            sql.append(Sql.literal(each.getValue())).append(')');
            before = ",\n  ";
        }
        return sql.append(";\n").toString();
    }
}
