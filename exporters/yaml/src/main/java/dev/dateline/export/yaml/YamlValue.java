package dev.dateline.export.yaml;

import dev.dateline.model.Place;
import java.util.List;

/** What is written in YAML, with its place. */
sealed interface YamlValue {

    /** Where it begins. */
    Place at();

    /**
     * A text, a number, a truth value or nothing, which depends on where it stands.
     *
     * @param written what is written, without quotes
     * @param isPlain whether it has no quotes
     */
    record Scalar(String written, boolean isPlain, Place at) implements YamlValue {}

    /** A list. */
    record Items(List<YamlValue> values, Place at) implements YamlValue {}

    /** Fields, in the order in which they are written. */
    record Members(List<Member> members, Place at) implements YamlValue {}

    /**
     * A field.
     *
     * @param at where its name stands
     */
    record Member(String name, YamlValue value, Place at) {}
}
