package dev.dateline.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a JSON value, or says everything that is wrong with it. What it reads is the JSON alone; the
 * rules are those of the records, and are checked when these are made.
 */
final class ArticleBinder {

    /** What editors know the schema by; it is no field. */
    private static final String SCHEMA = "$schema";

    private final JsonValue json;
    private final Findings findings;
    private final MentionBinder mentions;
    private final List<Slots<?>> parts = new ArrayList<>();
    /** The entity that is being read; null while anything else is. */
    private MentionBinder.@Nullable Owner owner;

    /** Made when a name is looked for. */
    private @Nullable EntityNames names;

    private ArticleBinder(JsonValue json, Findings findings, MentionBinder mentions) {
        this.json = json;
        this.findings = findings;
        this.mentions = mentions;
    }

    static ReadResult bind(JsonValue value, Findings.Locator locator, ReadLimits limits) {
        Findings findings = new Findings(locator, value, JsonValue.text(value, "id"), limits.findings());
        MentionBinder mentions = new MentionBinder(
                value, usable(JsonValue.text(value, "text")), JsonValue.has(value, "text"), findings, limits.values());
        Article article = new ArticleBinder(value, findings, mentions).article(value);
        if (article == null) {
            return new ReadResult.Rejected(rejection(value, locator, findings));
        }
        ArticleWarnings.add(article, findings);
        return new ReadResult.Accepted(article, locator.locate(value.at()), findings.all());
    }

    /** What is wrong; of an object of another format it is not told which fields it has and has not. */
    private static List<Finding> rejection(JsonValue value, Findings.Locator locator, Findings findings) {
        String other = OtherFormat.object(value);
        if (other == null) {
            new TextWarnings(findings)
                    .check(JsonValue.text(value, "text"), Pointer.ROOT, "text"); // why quotes are not found
            return findings.all();
        }
        Findings only = new Findings(locator, value, null, 1);
        only.error(FindingKind.OTHER_FORMAT, Pointer.ROOT, "this is " + other + ", and no article of Dateline");
        return only.all();
    }

    private static @Nullable String usable(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable JsonValue present(@Nullable JsonValue value) {
        return value instanceof JsonValue.Null ? null : value;
    }

    /** Makes a record that has nothing to do with an article; null, with findings, if it is none. */
    static <R> @Nullable R bind(FieldList<R> fields, JsonValue value, Findings findings) {
        MentionBinder none = new MentionBinder(value, null, false, findings, 1);
        return new ArticleBinder(value, findings, none).record(fields, value, Pointer.ROOT);
    }

    private @Nullable Article article(JsonValue value) {
        Slots<Article> slots = slots(Article.FIELDS, value, Pointer.ROOT);
        if (slots == null) {
            return null;
        }
        if (isSound(slots)) {
            return make(slots);
        }
        tellUnsoundFields(slots);
        Violations violations = new Violations();
        ArticleRules rules = new ArticleRules(violations);
        parts.forEach(part -> rules.add(part.fields(), part.at(), part));
        rules.check();
        violations.all().forEach(v -> findings.error(v.kind(), v.pointer(), v.remedy()));
        return null;
    }

    /** Reads an entity, a relation or a figure; null, with findings, if it is none. */
    <R> @Nullable R record(FieldList<R> fields, JsonValue value, Pointer at) {
        owner = fields.equals(Entity.FIELDS) ? owner(value) : null;
        Slots<R> slots = slots(fields, value, at);
        if (slots == null) {
            return null;
        }
        parts.add(slots);
        if (isSound(slots)) {
            return make(slots);
        }
        tellUnsoundFields(slots);
        return null;
    }

    private static MentionBinder.@Nullable Owner owner(JsonValue value) {
        String id = JsonValue.text(value, "id");
        String type = JsonValue.text(value, "type");
        return id == null || type == null ? null : new MentionBinder.Owner(id, type);
    }

    private boolean isSound(Slots<?> slots) {
        return findings.errors() == slots.errorsBefore();
    }

    private <R> @Nullable R make(Slots<R> slots) {
        try {
            return slots.make();
        } catch (InvalidValueException e) {
            report(slots, e.violations());
            return null;
        }
    }

    /** Tells which fields of an object break their rules; whether it and all in it is sound. */
    boolean hasSoundFields(Slots<?> slots) {
        tellUnsoundFields(slots);
        return isSound(slots);
    }

    private void tellUnsoundFields(Slots<?> slots) {
        report(slots, slots.fields().check(slots).all());
    }

    private void report(Slots<?> slots, List<Violation> violations) {
        for (Violation violation : violations) {
            boolean missing = violation.kind() == FindingKind.MISSING_FIELD;
            JsonValue member = missing ? slots.members().get(violation.pointer().name()) : null;
            if (present(member) == null) {
                Pointer at = missing && member == null
                        ? slots.at()
                        : violation.pointer().below(slots.at());
                findings.error(violation.kind(), at, remedy(slots, violation));
            }
            slots.forget(violation.pointer().name());
        }
    }

    /** What is wrong with a value; where a name stands instead of an id, which entity is meant. */
    private Remedy remedy(Slots<?> slots, Violation violation) {
        Integer index = slots.fields().indexOf(violation.pointer().name());
        Reference reference =
                index == null ? null : slots.fields().all().get(index).refersTo();
        if (violation.kind() == FindingKind.INVALID_ID
                && reference != null
                && slots.members().get(violation.pointer().name()) instanceof JsonValue.Text name) {
            if (names == null) {
                names = EntityNames.in(json);
            }
            Remedy named = names.remedy(Quoted.of(name.value()) + " is not an id", name.value(), reference);
            if (named != null) {
                return named;
            }
        }
        return violation.remedy();
    }

    /** Reads the fields of an object; null, with a finding, if it is none. */
    <R> @Nullable Slots<R> slots(FieldList<R> fields, JsonValue value, Pointer at) {
        if (!(value instanceof JsonMembers members)) {
            wrongType(value, at, "write an object");
            return null;
        }
        Slots<R> slots = new Slots<>(fields, members, at, findings.errors());
        JsonValue[] written = written(fields, members, at);
        for (String name : members.repeated()) {
            findings.error(
                    FindingKind.REPEATED_FIELD,
                    at.field(name),
                    "the field " + Quoted.of(name) + " stands here more than once; keep one");
        }
        for (int i = 0; i < written.length; i++) {
            slots.put(i, read(fields.all().get(i), written[i], at));
        }
        return slots;
    }

    /** The values of an object's fields, in the order of a list; null where one is not there. */
    private @Nullable JsonValue[] written(FieldList<?> fields, JsonMembers members, Pointer at) {
        @Nullable JsonValue[] written = new JsonValue[fields.all().size()];
        for (int i = 0; i < members.size(); i++) {
            Integer index = fields.indexOf(members.name(i));
            if (index != null) {
                written[index] = members.value(i);
            } else if (at == Pointer.ROOT && members.name(i).equals(SCHEMA)) {
                string(members.value(i), at.field(SCHEMA), any -> {});
            } else {
                unknownField(members.name(i), fields, members, at.field(members.name(i)));
            }
        }
        return written;
    }

    private void unknownField(String name, FieldList<?> fields, JsonMembers members, Pointer at) {
        JsonValue value = Objects.requireNonNull(members.get(name));
        List<String> present = members.names();
        String hint = FieldSynonyms.hint(name, value, fields, present);
        String certain = members.repeated().contains(name) ? null : FieldSynonyms.certain(name, fields, present);
        findings.error(
                FindingKind.UNKNOWN_FIELD,
                at,
                "there is no field " + Quoted.of(name) + hint,
                certain != null && hint.equals(Remedy.hint(certain))
                        ? List.of(Correction.name(at, certain))
                        : List.of());
    }

    private @Nullable Object read(Field<?, ?> field, @Nullable JsonValue written, Pointer of) {
        if (written == null || written instanceof JsonValue.Null) {
            return field.shape().absent();
        }
        Pointer at = of.field(field.name());
        Object read = null;
        try {
            read = field.shape().read(written, at, this);
        } catch (InvalidValueException e) {
            e.violations().forEach(v -> findings.error(v.kind(), at, new Remedy(field.told(v), v.right())));
        }
        return read == null ? field.shape().absent() : read;
    }

    void wrongType(JsonValue value, Pointer at, String right) {
        wrongType(value, at, Remedy.of(right));
    }

    void wrongType(JsonValue value, Pointer at, Remedy remedy) {
        String problem = "this is " + value.kind() + "; " + remedy.problem();
        findings.error(FindingKind.WRONG_TYPE, at, new Remedy(problem, remedy.right()));
    }

    /**
     * A string, or null, with a finding.
     *
     * @param rule what a string would have to obey
     */
    @Nullable
    String string(JsonValue value, Pointer at, Consumer<String> rule) {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        wrongType(value, at, OtherType.string(value, at.name(), rule));
        return null;
    }

    @Nullable
    BigDecimal number(JsonValue value, Pointer at) {
        if (value instanceof JsonValue.Decimal number) {
            return Values.parsed(number.written());
        }
        wrongType(value, at, OtherType.number(value, at.name()));
        return null;
    }

    /** The items of an array that could be read. */
    <T> List<T> items(JsonValue value, Pointer at, BiFunction<JsonValue, Pointer, @Nullable T> read) {
        if (!(value instanceof JsonValue.Items items)) {
            wrongType(value, at, "write an array");
            return List.of();
        }
        List<T> all = new ArrayList<>(items.values().size());
        for (int i = 0; i < items.values().size(); i++) {
            T item = read.apply(items.values().get(i), at.item(i));
            if (item != null) {
                all.add(item);
            }
        }
        return all;
    }

    /** The strings of an array; of those that must be there once, one that is there again is reported and left out. */
    List<String> strings(JsonValue value, Pointer at, Shape.Texts shape) {
        if (value instanceof JsonValue.Text) {
            wrongType(value, at, OtherType.strings(value, shape.rule()));
            return List.of();
        }
        Set<String> seen = new LinkedHashSet<>();
        List<String> all = items(value, at, (item, itemAt) -> {
            String text = string(item, itemAt, shape.rule());
            if (text != null && !seen.add(text) && shape.distinct()) {
                findings.warning(
                        FindingKind.REPEATED_VALUE, itemAt, Quoted.of(text) + " is there already; it counts once");
                return null;
            }
            return text;
        });
        boolean moved = value instanceof JsonValue.Items items && items.values().size() > all.size();
        return moved ? sound(value, at, all, shape) : all;
    }

    /** Those of some strings that are no longer where they stand in the array: their rule is checked here and now. */
    private List<String> sound(JsonValue value, Pointer at, List<String> strings, Shape.Texts shape) {
        Set<String> sound = new LinkedHashSet<>(strings);
        items(value, at, (item, itemAt) -> {
            if (item instanceof JsonValue.Text text) {
                for (Violation violation : shape.violations(text.value())) {
                    sound.remove(text.value());
                    findings.error(violation.kind(), itemAt, violation.remedy());
                }
            }
            return null;
        });
        return strings.stream().filter(sound::contains).toList();
    }

    /** The mentions of an array, each of them once. */
    List<Mention> mentions(JsonValue value, Pointer at) {
        return mentions.bind(value, at, owner, this);
    }
}
