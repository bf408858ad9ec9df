package dev.dateline.model;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the edits of a finding with a library that knows nothing of them. */
final class MadeEdits {

    private static final JsonMapper JSON = new JsonMapper();

    private MadeEdits() {}

    /** An article in JSON after the edits. */
    static String in(String json, List<Edit> edits) {
        JsonNode article = JSON.readTree(json);
        for (Edit edit : edits) {
            int slash = edit.pointer().lastIndexOf('/');
            JsonNode parent = article.at(edit.pointer().substring(0, slash));
            String last = edit.pointer().substring(slash + 1).replace("~1", "/").replace("~0", "~");
            if (edit.part() == Edit.Part.NAME) {
                ObjectNode object = (ObjectNode) parent;
                object.set(edit.to().value(), Objects.requireNonNull(object.remove(last)));
            } else if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(last), JSON.readTree(edit.to().toString()));
            } else {
                ((ObjectNode) parent).set(last, JSON.readTree(edit.to().toString()));
            }
        }
        return JSON.writeValueAsString(article);
    }
}
