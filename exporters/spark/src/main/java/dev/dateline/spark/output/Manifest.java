package dev.dateline.spark.output;

import dev.dateline.export.PlaceException;
import dev.dateline.export.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code manifest.json}: what an output folder holds. Only what it names is there; it is written last.
 *
 * @param run the name of the folder of the run
 * @param origin what the export was made from, and with what
 * @param articles how many articles are in it
 * @param files all files of the run
 */
public record Manifest(String run, Provenance origin, long articles, List<WrittenFile> files) {

    /** What the file is called. */
    public static final String NAME = "manifest.json";

    private static final JsonFactory JSON = new JsonFactory();
    private static final String RUN = "run";
    private static final String TOOL = "dateline";

    /** Copies the list. */
    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * The manifest as JSON, a file a line.
     *
     * @return UTF-8
     */
    byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("tool", origin.tool());
            json.writeStringProperty("version", origin.version());
            json.writeStringProperty(RUN, run);
            json.writeArrayPropertyStart("input_sha256");
            origin.inputSha256().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("articles", articles);
            json.writeNumberProperty("left_out", origin.leftOut());
            json.writeArrayPropertyStart("outputs");
            outputs().forEach((folder, parts) -> write(folder, parts, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** The files by their folders, in the order in which they were written. */
    private Map<String, List<WrittenFile>> outputs() {
        Map<String, List<WrittenFile>> outputs = new LinkedHashMap<>();
        for (WrittenFile file : files) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            outputs.computeIfAbsent(folder, none -> new ArrayList<>()).add(file);
        }
        return outputs;
    }

    private void write(String folder, List<WrittenFile> parts, JsonGenerator json) {
        String group = parts.get(0).group();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("format", group);
        json.writeStringProperty("table", folder.equals(group) ? null : folder.substring(group.length() + 1));
        json.writeStringProperty("path", run + "/" + folder);
        json.writeNumberProperty(
                "number", parts.stream().mapToLong(WrittenFile::number).sum());
        json.writeArrayPropertyStart("files");
        for (WrittenFile part : parts) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("path", run + "/" + part.path());
            json.writeNumberProperty("number", part.number());
            json.writeNumberProperty("bytes", part.bytes());
            json.writeStringProperty("sha256", part.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * The run that an output folder holds.
     *
     * @return the name of its folder; null if there is no manifest
     * @throws PlaceException if a file of that name is something else
     */
    static @Nullable String run(FileSystem system, Path output) throws IOException {
        Path place = new Path(output, NAME);
        if (!system.exists(place)) {
            return null;
        }
        try (InputStream in = system.open(place);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            Map<String, String> facts = facts(json);
            String run = facts.get(RUN);
            if (TOOL.equals(facts.get("tool")) && run != null && Run.isName(run)) {
                return run;
            }
        } catch (JacksonException e) {
            throw foreign(place);
        }
        throw foreign(place);
    }

    private static PlaceException foreign(Path place) {
        return new PlaceException(place.toString(), "this is no manifest of an export; name another folder");
    }

    /** The texts that the object itself has. */
    private static Map<String, String> facts(JsonParser json) {
        Map<String, String> facts = new HashMap<>();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    facts.put(name, json.getString());
                }
                json.skipChildren();
            }
        }
        return facts;
    }
}
