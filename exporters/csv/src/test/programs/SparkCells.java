import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Asks Spark for what spark_calls.py wrote down, and writes what it reads of each table, without its header. */
public final class SparkCells {

    private SparkCells() {}

    public static void main(String[] arguments) throws Exception {
        JsonNode calls = new ObjectMapper().readTree(Path.of("spark.json").toFile());
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            for (Map.Entry<String, JsonNode> call : calls.properties()) {
                write(call.getKey(), spark.read(), call.getValue());
            }
        }
    }

    private static void write(String name, DataFrameReader reader, JsonNode call) throws Exception {
        call.get("options")
                .properties()
                .forEach(option ->
                        reader.option(option.getKey(), option.getValue().asText()));
        reader.schema(call.get("schema").asText());
        try (Writer out = Files.newBufferedWriter(Path.of(name + ".read"))) {
            for (Row row : reader.csv(call.get("path").asText()).collectAsList()) {
                for (int i = 0; i < row.length(); i++) {
                    out.write(i == 0 ? "" : ",");
                    out.write(row.isNullAt(i) ? "" : '"' + text(row.get(i)).replace("\"", "\"\"") + '"');
                }
                out.write("\r\n");
            }
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
