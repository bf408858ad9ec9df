package dev.dateline.export.annotations.labelstudio;

import dev.dateline.draft.Manuscript;
import dev.dateline.export.annotations.marked.Ids;
import dev.dateline.export.annotations.marked.MarkedText;
import dev.dateline.export.annotations.marked.Unit;
import dev.dateline.model.FindingKind;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.NamedPlace;
import dev.dateline.model.Place;
import dev.dateline.model.Quoted;
import dev.dateline.model.Transcript;
import dev.dateline.model.Transcript.Fields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an article of one task. */
final class TaskReading {

    private static final String TEXT = "text";

    /** The data that an article has a field for, by the same name. */
    private static final Set<String> FIELDS =
            Set.of("standfirst", "language", "publisher", "published", "modified", "url");

    private static final List<String> HEADLINES = List.of("headline", "title");
    private static final List<String> AUTHORS = List.of("authors", "author");

    private final String input;
    private final String task;
    private final TaskRecord record;
    private final Map<String, Json> data;
    private final Transcript transcript;

    /**
     * Begins with the data of the task.
     *
     * @param number of the task in the file, from 1, which names it if it has no id
     */
    TaskReading(String input, int number, TaskRecord record) {
        this.input = input;
        this.record = record;
        String id = record.id();
        this.task = id == null ? "task no. " + number : "task " + id;
        this.data = record.data();
        this.transcript = new Transcript(at(""));
    }

    /**
     * The place of something in the task.
     *
     * @param inside what; empty for the task itself
     */
    NamedPlace at(String inside) {
        return new NamedPlace(input, inside.isEmpty() ? task : task + ", " + inside);
    }

    /** The article. */
    Transcript of(List<TaskRecord> ofTask) {
        if (!TaskRecord.isOne(record.members())) {
            transcript.error(
                    FindingKind.OTHER_FORMAT,
                    at(""),
                    "this is no task of Label Studio, which has data and annotations, or an annotation_id");
            return transcript;
        }
        String name = textName();
        if (name == null || !(data.get(name) instanceof Json.Text text)) {
            transcript.error(
                    FindingKind.MISSING_FIELD,
                    at("data"),
                    "there is no text in the data; put it there as 'text'"
                            + (data.isEmpty() ? "" : ", where there are " + String.join(", ", data.keySet())));
            return transcript;
        }
        String id = articleId();
        transcript.fields().text("id", id, at(""));
        String headline = headline(id, text.value(), at("data." + name));
        if (headline == null) {
            return transcript;
        }
        transcript.fields().text(TEXT, text.value(), at("data." + name));
        MarkedText marked =
                new MarkedText(transcript, id, text.value(), Json.text(data.get("language")), Unit.UTF_16, false);
        writeData(name, marked);
        read(ofTask, name, marked);
        marked.writeDown();
        return transcript;
    }

    /** The name of the text among the data: text, or that of the one string that is there; null if there is none. */
    private @Nullable String textName() {
        if (data.get(TEXT) instanceof Json.Text) {
            return TEXT;
        }
        List<String> strings = TaskRecord.strings(data).toList();
        return strings.size() == 1 ? strings.get(0) : null;
    }

    private String articleId() {
        String own = record.isMinimal() ? null : Json.text(data.get("id"));
        return Ids.of(own == null ? task.replace(" no. ", "-").replace(' ', '-') : own);
    }

    /** The headline that is given or that the text begins with; null, with a finding, if there is nothing to read. */
    private @Nullable String headline(String id, String text, Place at) {
        for (String name : HEADLINES) {
            if (data.get(name) instanceof Json.Text given) {
                transcript.fields().text("headline", given.value(), at("data." + name));
                return given.value();
            }
        }
        try {
            String first = Manuscript.ofText(id, text).headline();
            transcript.fields().text("headline", first, at);
            return first;
        } catch (InvalidValueException e) {
            transcript.error(FindingKind.INVALID_VALUE, at, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void writeData(String textName, MarkedText marked) {
        Fields fields = transcript.fields();
        String headline = HEADLINES.stream()
                .filter(name -> data.get(name) instanceof Json.Text)
                .findFirst()
                .orElse("");
        data.forEach((name, value) -> {
            Place at = at("data." + name);
            boolean isId = name.equals("id") && !record.isMinimal();
            if (FIELDS.contains(name) && value instanceof Json.Text text) {
                fields.text(name, text.value(), at);
            } else if (AUTHORS.contains(name) && !authors(value).isEmpty()) {
                authors(value).forEach(author -> fields.items("authors", at).text(author, at));
            } else if (!name.equals(textName) && !name.equals(headline) && !isId) {
                marked.leftOut()
                        .add("the data " + Quoted.of(name) + " has no place in an article, and is left out", at);
            }
        });
    }

    /** The names in a value; none if there is anything else in it. */
    private static List<String> authors(Json value) {
        List<Json> all = value instanceof Json.Text ? List.of(value) : Json.items(value);
        List<String> names = all.stream()
                .filter(Json.Text.class::isInstance)
                .map(each -> ((Json.Text) each).value())
                .toList();
        return names.size() == all.size() ? names : List.of();
    }

    private void read(List<TaskRecord> ofTask, String textName, MarkedText marked) {
        Results results = new Results(this, marked, textName);
        if (!record.isMinimal()) {
            Json.Members annotation = annotation(marked);
            if (annotation != null) {
                results.read(annotation.objects("result"));
            }
        } else if (ofTask.size() > 1) {
            tellSeveral(ofTask.stream()
                    .map(each -> each.members().text("annotation_id"))
                    .toList());
        } else {
            results.readMarks(record.marks());
        }
    }

    /** The annotation that counts; null, with a finding, if there is none or that cannot be told. */
    private Json.@Nullable Members annotation(MarkedText marked) {
        List<Json.Members> done =
                record.annotations().stream().filter(each -> !isCancelled(each)).toList();
        if (done.size() < record.annotations().size()) {
            marked.leftOut().add("annotations that were cancelled are left out", at(""));
        }
        if (!record.members().objects("drafts").isEmpty()) {
            marked.leftOut().add("annotations that were not submitted are left out", at(""));
        }
        if (done.isEmpty()) {
            marked.leftOut().add("nobody has annotated this, so the article states nothing", at(""));
            return null;
        }
        List<Json.Members> truths =
                done.stream().filter(each -> each.isTrue("ground_truth")).toList();
        if (done.size() > 1 && truths.size() != 1) {
            tellSeveral(done.stream().map(each -> each.text("id")).toList());
            return null;
        }
        return done.size() == 1 ? done.get(0) : truths.get(0);
    }

    private static boolean isCancelled(Json.Members annotation) {
        return annotation.isTrue("was_cancelled") || annotation.isTrue("skipped");
    }

    private void tellSeveral(List<@Nullable String> ids) {
        transcript.error(
                FindingKind.DUPLICATE_ID,
                at(""),
                "this task was annotated " + ids.size() + " times (annotations "
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + "), and nothing says which of them counts; mark one as ground truth and export as JSON, or"
                        + " cancel the others");
    }
}
