package dev.dateline.export.annotations.labelstudio;

import dev.dateline.export.annotations.marked.Link;
import dev.dateline.export.annotations.marked.MarkedText;
import dev.dateline.export.annotations.marked.Region;
import dev.dateline.export.annotations.marked.Stretch;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results of an annotation: marks in the text, and relations between them. */
final class Results {

    private static final String LABELS = "labels";

    private final TaskReading task;
    private final MarkedText marked;
    private final String textName;

    /** By their ids; several controls may have labelled one region. */
    private final Map<String, Region> regions = new LinkedHashMap<>();

    /** Other regions with an id that is there already, which is an error. */
    private final List<Region> repeated = new ArrayList<>();

    private int links;

    /**
     * Begins with no results.
     *
     * @param textName the name of the text among the data
     */
    Results(TaskReading task, MarkedText marked, String textName) {
        this.task = task;
        this.marked = marked;
        this.textName = textName;
    }

    /** Reads the results of JSON. */
    void read(List<Json.Members> results) {
        boolean isNamed = targets(results).contains(textName);
        int number = 0;
        for (Json.Members result : results) {
            number++;
            String type = Objects.requireNonNullElse(result.text("type"), "");
            Json.Members value = result.object("value");
            if (type.equals("relation")) {
                relation(result);
            } else if (!type.equals(LABELS) || value == null) {
                marked.leftOut()
                        .add(
                                "results of type " + Quoted.of(type) + " are no marks in a text, and are left out",
                                at(result, number));
            } else if (isNamed && !textName.equals(result.text("to_name"))) {
                marked.leftOut()
                        .add(
                                "marks in " + Quoted.of(String.valueOf(result.text("to_name")))
                                        + " are not in the text, and are left out",
                                at(result, number));
            } else {
                region(Objects.requireNonNullElse(result.text("id"), "no-" + number), value, at(result, number));
                if (result.object("meta") != null) {
                    marked.leftOut()
                            .add("notes of annotators are no part of an article, and are left out", at(result, number));
                }
            }
        }
        addAll();
    }

    /** The names of what was marked. */
    private static Set<@Nullable String> targets(List<Json.Members> results) {
        return results.stream().map(result -> result.text("to_name")).collect(Collectors.toSet());
    }

    private Place at(Json.Members result, int number) {
        String id = result.text("id");
        return task.at(id == null ? "result no. " + number : "result \"" + id + "\"");
    }

    /** Reads the marks of JSON-MIN. */
    void readMarks(List<Json.Members> marks) {
        for (int i = 1; i <= marks.size(); i++) {
            region(Integer.toString(i), marks.get(i - 1), task.at("mark no. " + i));
        }
        addAll();
    }

    private void addAll() {
        regions.values().forEach(marked::add);
        repeated.forEach(marked::add);
    }

    private void region(String id, Json.Members value, Place at) {
        Integer start = offset(value.text("start"));
        Integer end = offset(value.text("end"));
        List<String> labels = value.texts(LABELS);
        if (start == null || end == null) {
            marked.leaveOut(id, "a mark without a start and an end in the text is left out", at);
        } else if (labels.isEmpty()) {
            marked.leaveOut(id, "a mark without a label is left out", at);
        } else {
            Region region = new Region(id, labels, List.of(new Stretch(start, end)), value.text("text"), false, at);
            Region before = regions.get(id);
            if (before == null) {
                regions.put(id, region);
            } else if (before.stretches().equals(region.stretches())) {
                regions.put(id, before.with(labels));
            } else {
                repeated.add(region);
            }
        }
    }

    private static @Nullable Integer offset(@Nullable String written) {
        return written != null && written.matches("\\d{1,9}") ? Integer.valueOf(written) : null;
    }

    private void relation(Json.Members result) {
        String from = Objects.requireNonNullElse(result.text("from_id"), "");
        String to = Objects.requireNonNullElse(result.text("to_id"), "");
        String direction = Objects.requireNonNullElse(result.text("direction"), "right");
        Place at = task.at("relation from \"" + from + "\" to \"" + to + "\"");
        List<String> names = new ArrayList<>(result.texts(LABELS));
        if (names.isEmpty()) {
            marked.leftOut().add("a relation without a label is left out", at);
        }
        for (String name : names) {
            if (!direction.equals("left")) {
                link(name, from, to, at);
            }
            if (!direction.equals("right")) {
                link(name, to, from, at);
            }
        }
    }

    private void link(String name, String from, String to, Place at) {
        links++;
        marked.add(new Link("r" + links, name, from, to, false, at));
    }
}
