package dev.dateline.export.yaml;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import dev.dateline.model.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a transcript of what is written: what a word without quotes is depends on its field. */
final class ArticleFields {

    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final int MOST_VALUES = 250_000;

    private final Transcript transcript;
    private int values;

    private ArticleFields(Place at) {
        this.transcript = new Transcript(at);
    }

    /** Whether it says nothing. */
    static boolean isNothing(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                && scalar.isPlain()
                && NOTHING.matcher(scalar.written()).matches();
    }

    /** The article that a value is. */
    static Transcript transcript(YamlValue value) {
        ArticleFields fields = new ArticleFields(value.at());
        if (value instanceof YamlValue.Members members) {
            fields.addAll(members.members(), fields.transcript.fields());
        } else {
            fields.error(
                    FindingKind.WRONG_TYPE,
                    value.at(),
                    "an article has fields, such as id: and headline:, each on a line");
        }
        return fields.transcript;
    }

    private void error(FindingKind kind, Place at, String problem) {
        transcript.error(kind, at, problem);
    }

    private void addAll(List<YamlValue.Member> members, Transcript.Fields to) {
        Set<String> seen = new HashSet<>();
        for (YamlValue.Member member : members) {
            if (!seen.add(member.name())) {
                error(
                        FindingKind.REPEATED_FIELD,
                        member.at(),
                        "the field '" + member.name() + "' stands here more than once; keep one");
            } else if (isCounted(member.value())) {
                add(member.name(), member.value(), to);
            }
        }
    }

    /** Parts that are repeated count each time: a few lines of YAML can stand for billions of values. */
    private boolean isCounted(YamlValue value) {
        values++;
        if (values == MOST_VALUES + 1) {
            error(FindingKind.LIMIT, value.at(), "an article has more than 250,000 values, those repeated included");
        }
        return values <= MOST_VALUES;
    }

    private void add(String name, YamlValue value, Transcript.Fields to) {
        if (value instanceof YamlValue.Scalar scalar) {
            if (!isNothing(scalar)) {
                add(name, scalar, to);
            }
        } else if (value instanceof YamlValue.Items items) {
            addAll(items, to.items(name, items.at()));
        } else {
            error(FindingKind.WRONG_TYPE, value.at(), "'" + name + "' has no fields of its own");
        }
    }

    private static void add(String name, YamlValue.Scalar scalar, Transcript.Fields to) {
        FieldTypes.Type type = scalar.isPlain() ? FieldTypes.of(name) : FieldTypes.Type.TEXT;
        String written = scalar.written();
        if (type == FieldTypes.Type.NUMBER && YamlNumber.isNumber(written)) {
            to.number(name, YamlNumber.json(written), scalar.at());
        } else if (type == FieldTypes.Type.FLAG && TRUE.matcher(written).matches()) {
            to.flag(name, true, scalar.at());
        } else if (type == FieldTypes.Type.FLAG && FALSE.matcher(written).matches()) {
            to.flag(name, false, scalar.at());
        } else {
            to.text(name, written, scalar.at());
        }
    }

    private void addAll(YamlValue.Items items, Transcript.Items to) {
        for (YamlValue value : items.values()) {
            if (!isCounted(value)) {
                return;
            }
            if (value instanceof YamlValue.Members members) {
                addAll(members.members(), to.object(members.at()));
            } else if (value instanceof YamlValue.Scalar scalar && !isNothing(scalar)) {
                to.text(scalar.written(), scalar.at());
            } else {
                error(FindingKind.WRONG_TYPE, value.at(), "an item of a list is a text, or has fields");
            }
        }
    }
}
