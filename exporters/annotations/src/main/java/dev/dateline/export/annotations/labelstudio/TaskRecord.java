package dev.dateline.export.annotations.labelstudio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object of an export: in JSON a task with its annotations, in JSON-MIN one annotation with the data of its task.
 *
 * @param members what it says
 */
record TaskRecord(Json.Members members) {

    private static final String MINIMAL = "annotation_id";
    private static final List<String> ANNOTATIONS = List.of("annotations", "completions");

    /** What Label Studio itself puts beside the data in JSON-MIN. */
    private static final Set<String> OWN =
            Set.of("id", MINIMAL, "annotator", "created_at", "updated_at", "lead_time", "agreement", "history");

    /** Whether an object is one. */
    static boolean isOne(Json.Members members) {
        boolean isLabelled = members.has("predictions") || ANNOTATIONS.stream().anyMatch(members::has);
        return (isLabelled && members.object("data") != null) || members.has(MINIMAL);
    }

    /** Whether it is one of JSON-MIN. */
    boolean isMinimal() {
        return members.object("data") == null;
    }

    /** The id of the task; null if it has none. */
    @Nullable
    String id() {
        return members.text("id");
    }

    /** Whether it is another annotation of the same task. */
    boolean isOfSameTask(TaskRecord other) {
        return isMinimal() && other.isMinimal() && id() != null && Objects.equals(id(), other.id());
    }

    /** The data of the task, without what was marked in it. */
    Map<String, Json> data() {
        Json.Members data = members.object("data");
        if (data != null) {
            return data.values();
        }
        Map<String, Json> rest = new LinkedHashMap<>(members.values());
        rest.keySet().removeAll(OWN);
        rest.values().removeIf(TaskRecord::isMarks);
        return rest;
    }

    /** What was marked, by JSON-MIN. */
    List<Json.Members> marks() {
        return members.values().values().stream()
                .filter(TaskRecord::isMarks)
                .flatMap(each -> Json.items(each).stream())
                .map(Json.Members.class::cast)
                .toList();
    }

    /** Whether a value is a list of marks. */
    private static boolean isMarks(Json value) {
        List<Json> items = Json.items(value);
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item instanceof Json.Members mark
                                && mark.has("start")
                                && mark.has("end")
                                && mark.has("labels"));
    }

    /** The annotations of the task, by JSON. */
    List<Json.Members> annotations() {
        return ANNOTATIONS.stream()
                .flatMap(name -> members.objects(name).stream())
                .toList();
    }

    /** The names of the strings among the data. */
    static Stream<String> strings(Map<String, Json> data) {
        return data.entrySet().stream()
                .filter(each -> each.getValue() instanceof Json.Text)
                .map(Map.Entry::getKey);
    }
}
