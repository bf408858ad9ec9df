package dev.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Does to an article in JSON what the message of a finding says, as a reader would who knows nothing else. */
final class Advice {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern MEANT = Pattern.compile("did you mean '(.*)'(, the entity of that name)?\\?$");
    private static final Pattern MEMBER = Pattern.compile("; write (\"[A-Za-z]+\": .*)$");
    private static final Pattern VALUE = Pattern.compile("; write ([^ ].*)$");
    private static final Pattern EITHER = Pattern.compile("; write ('.*'|[0-9]+) or .*, whichever is meant$");
    private static final Pattern SUCH_AS = Pattern.compile(", such as '(.*)'(, or leave '.*' out)?$");
    private static final Pattern NEAREST = Pattern.compile("the nearest is .* at code points (\\d+) to (\\d+), where");
    private static final Pattern INSIST = Pattern.compile("write \"start\": (\\d+), \"end\": (\\d+)");
    private static final Pattern SLIP =
            Pattern.compile("not JSON: '(.*)' is no (?:word|number) of JSON; write ([^;]*)", Pattern.DOTALL);

    private final JsonNode article;
    private final Finding finding;
    private final List<String> steps;

    private Advice(JsonNode article, Finding finding) {
        this.article = article;
        this.finding = finding;
        this.steps = new ArrayList<>();
        for (String step : finding.pointer().split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        steps.remove(0);
    }

    /** The article after the advice was followed; null if the message has no advice that says what to write. */
    static @Nullable String follow(String json, Finding finding) {
        Matcher slip = SLIP.matcher(finding.problem());
        if (slip.find()) {
            return json.replace(slip.group(1), slip.group(2));
        }
        JsonNode article;
        try {
            article = JSON.readTree(json);
        } catch (JacksonException e) {
            return null;
        }
        return new Advice(article, finding).follow() ? JSON.writeValueAsString(article) : null;
    }

    private boolean follow() {
        String problem = finding.problem();
        return write(problem) || leaveOut(problem) || quote(problem);
    }

    private boolean write(String problem) {
        Matcher either = EITHER.matcher(problem);
        Matcher meant = MEANT.matcher(problem);
        Matcher member = MEMBER.matcher(problem);
        Matcher value = VALUE.matcher(problem);
        Matcher example = SUCH_AS.matcher(problem);
        if (either.find()) {
            put(JSON.readTree(either.group(1).replace('\'', '"')));
        } else if (meant.find()) {
            meant(meant.group(1));
        } else if (member.find()) {
            member(member.group(1));
        } else if (value.find() && isJson(value.group(1))) {
            put(JSON.readTree(value.group(1)));
        } else if (!finding.isError() && example.find()) {
            put(JSON.stringNode(example.group(1)));
        } else {
            return false;
        }
        return true;
    }

    private static boolean isJson(String text) {
        try {
            JSON.readTree(text);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private void meant(String word) {
        if (finding.kind() == FindingKind.UNKNOWN_FIELD) {
            ObjectNode object = (ObjectNode) parent(1);
            object.set(word, Objects.requireNonNull(object.remove(last())));
        } else {
            put(JSON.stringNode(word));
        }
    }

    /** A member of the object with the field at fault, instead of it; or one more of the object. */
    private void member(String written) {
        ObjectNode object = (ObjectNode) parent(1);
        if (finding.kind() == FindingKind.UNKNOWN_FIELD) {
            object.remove(last());
        }
        object.setAll((ObjectNode) JSON.readTree("{" + written + "}"));
    }

    private boolean leaveOut(String problem) {
        if (problem.endsWith("leave the figure out") || problem.endsWith("leave the relation out")) {
            ((ArrayNode) parent(2)).remove(Integer.parseInt(steps.get(steps.size() - 2)));
        } else if (problem.endsWith("leave latitude and longitude out")) {
            ((ObjectNode) parent(1)).remove(List.of("latitude", "longitude"));
        } else if (problem.endsWith("or leave it out")
                || problem.endsWith("leave this one out")
                || problem.contains("; keep one, with the mentions of both")
                || Pattern.compile("leave '[A-Za-z]+' out$|leave 'countryCode' out,")
                        .matcher(problem)
                        .find()) {
            remove();
        } else {
            return false;
        }
        return true;
    }

    private boolean quote(String problem) {
        Matcher insist = INSIST.matcher(problem);
        if (insist.find()) {
            ObjectNode mention = (ObjectNode) parent(1);
            mention.put("start", Integer.parseInt(insist.group(1)));
            mention.put("end", Integer.parseInt(insist.group(2)));
            return true;
        }
        Matcher nearest = NEAREST.matcher(problem);
        if (nearest.find()) {
            String text = article.get("text").stringValue();
            int start = text.offsetByCodePoints(0, Integer.parseInt(nearest.group(1)));
            int end = text.offsetByCodePoints(0, Integer.parseInt(nearest.group(2)));
            put(JSON.stringNode(text.substring(start, end)));
            return true;
        }
        return false;
    }

    private String last() {
        return steps.get(steps.size() - 1);
    }

    /** What contains the value at fault, some levels up. */
    private JsonNode parent(int levels) {
        JsonNode node = article;
        for (String step : steps.subList(0, steps.size() - levels)) {
            node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return node;
    }

    private void put(JsonNode value) {
        if (parent(1) instanceof ArrayNode array) {
            array.set(Integer.parseInt(last()), value);
        } else {
            ((ObjectNode) parent(1)).set(last(), value);
        }
    }

    private void remove() {
        if (parent(1) instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last()));
        } else {
            ((ObjectNode) parent(1)).remove(last());
        }
    }
}
