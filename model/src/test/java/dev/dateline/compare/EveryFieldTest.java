package dev.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Relation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field of each record, changed alone. A component without an example here fails. */
class EveryFieldTest {

    private static final List<String> COMPARED_OTHERWISE =
            List.of("id", "mentions", "entities", "relations", "figures");

    /** A field that changes, and what else the record must have. */
    private record Example(Class<?> of, String field, String beside, String before, String after) {

        Article article(String value) {
            String fields =
                    "{'id': 'x', " + (beside.isEmpty() ? "" : beside + ", ") + "'" + field + "': " + value + "}";
            if (of == Article.class) {
                return Read.all(fields).get(0).article();
            }
            String article =
                    "{'id': 'a', 'headline': 'h', 'entities': [ENTITY {'id': 'p', 'type': 'Person', 'name': 'P'},"
                            + " {'id': 'c', 'type': 'Country', 'name': 'C'}, {'id': 'd', 'type': 'Country', 'name': 'D'},"
                            + " {'id': 'e', 'type': 'Event', 'name': 'E'}], 'relations': [RELATION],"
                            + " 'figures': [FIGURE {'id': 'whole', 'measure': 'm', 'unit': 'person', 'best': 100}]}";
            for (Map.Entry<Class<?>, String> slot : SLOTS.entrySet()) {
                boolean here = slot.getKey() == of;
                article = article.replace(slot.getValue(), here ? fields + (of == Relation.class ? "" : ",") : "");
            }
            return Read.all(article).get(0).article();
        }

        List<FieldChange> changes() {
            ArticleChange.Changed changed =
                    Objects.requireNonNull(Comparison.of(article(before), article(after)), "no change");
            if (of == Article.class) {
                assertThat(changed.statements()).isEmpty();
                return changed.fields();
            }
            assertThat(changed.fields()).isEmpty();
            assertThat(changed.statements()).hasSize(1);
            StatementChange.Changed statement =
                    (StatementChange.Changed) changed.statements().get(0);
            assertThat(statement.statement()).isInstanceOf(of);
            assertThat(statement.mentions()).isEmpty();
            return statement.fields();
        }

        Example reversed() {
            return new Example(of, field, beside, /* before= */ after, /* after= */ before);
        }

        @Override
        public String toString() {
            return of.getSimpleName() + " " + field;
        }
    }

    private static final Map<Class<?>, String> SLOTS =
            Map.of(Entity.class, "ENTITY", Relation.class, "RELATION", Figure.class, "FIGURE");
    private static final String NAME = "'type': 'Event', 'name': 'n'";
    private static final String PLACE = "'type': 'Place', 'name': 'n'";
    private static final String AMOUNT = "'measure': 'm', 'unit': 'person', 'best': 5";

    static List<Example> examples() {
        return List.of(
                article("headline", "'a'", "'b'"),
                article("standfirst", "null", "'b'"),
                article("language", "'en'", "'de'"),
                article("publisher", "'a'", "null"),
                article("authors", "['a', 'b']", "['b', 'a']"),
                article("published", "'2031'", "'2031~'"),
                article("modified", "null", "'2031-01-02'"),
                article("url", "null", "'https://example.org/'"),
                article("text", "'a'", "'b'"),
                article("draft", "false", "true"),
                new Example(Entity.class, "type", "'name': 'n'", "'Group'", "'Organization'"),
                new Example(Entity.class, "name", "'type': 'Work'", "'a'", "'b'"),
                new Example(Entity.class, "aliases", NAME, "['a']", "['a', 'b']"),
                new Example(Entity.class, "description", NAME, "null", "'b'"),
                new Example(Entity.class, "sameAs", NAME, "[]", "['https://example.org/']"),
                new Example(Entity.class, "when", NAME, "'2031'", "null"),
                new Example(Entity.class, "place", NAME, "'c'", "'d'"),
                new Example(Entity.class, "countryCode", PLACE, "'FR'", "null"),
                new Example(Entity.class, "latitude", PLACE + ", 'longitude': 1", "1", "-1"),
                new Example(Entity.class, "longitude", PLACE + ", 'latitude': 1", "1", "1.5"),
                new Example(Relation.class, "subject", "'type': 't', 'object': 'd'", "'c'", "'d'"),
                new Example(Relation.class, "type", "'subject': 'c', 'object': 'd'", "'alliedWith'", "'opposedTo'"),
                new Example(Relation.class, "object", "'type': 't', 'subject': 'd'", "'c'", "'p'"),
                new Example(Relation.class, "when", "'type': 't', 'subject': 'd', 'object': 'c'", "null", "'../2031'"),
                new Example(Figure.class, "measure", "'unit': 'person', 'best': 5", "'m'", "'deaths'"),
                new Example(Figure.class, "unit", "'measure': 'm', 'best': 5", "'EUR'", "'USD'"),
                new Example(Figure.class, "best", "'measure': 'm', 'unit': 'person'", "5", "0.5"),
                figure("label", "null", "'people'"),
                figure("subject", "null", "'p'"),
                figure("low", "null", "4"),
                figure("high", "7", "8"),
                new Example(Figure.class, "lowExclusive", AMOUNT + ", 'low': 1", "false", "true"),
                new Example(Figure.class, "highExclusive", AMOUNT + ", 'high': 9", "true", "false"),
                figure("words", "null", "'dozens'"),
                figure("change", "false", "true"),
                figure("approximate", "false", "true"),
                figure("basis", "'claimed'", "'denied'"),
                figure("attribution", "'a'", "'b'"),
                figure("attributedTo", "'p'", "null"),
                figure("event", "null", "'e'"),
                figure("place", "'c'", "'d'"),
                figure("when", "'2031'", "'2032'"),
                figure("includedIn", "null", "'whole'"));
    }

    private static Example article(String field, String before, String after) {
        return new Example(Article.class, field, field.equals("headline") ? "" : "'headline': 'h'", before, after);
    }

    private static Example figure(String field, String before, String after) {
        return new Example(Figure.class, field, AMOUNT, before, after);
    }

    static Stream<RecordComponent> components() {
        return Stream.of(Article.class, Entity.class, Relation.class, Figure.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> !COMPARED_OTHERWISE.contains(component.getName()));
    }

    @ParameterizedTest
    @MethodSource("components")
    void hasAnExample(RecordComponent component) {
        assertThat(examples())
                .filteredOn(example -> example.of() == component.getDeclaringRecord())
                .extracting(Example::field)
                .containsOnlyOnce(component.getName());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isComparedByItself(Example example) {
        assertThat(example.changes()).hasSize(1);
        FieldChange change = example.changes().get(0);
        assertThat(change.field()).isEqualTo(example.field());
        assertThat(change.before()).isNotEqualTo(change.after());
        assertThat(change.after() == null).isEqualTo(example.after().equals("null"));
        FieldChange back = example.reversed().changes().get(0);
        assertThat(back.before()).isEqualTo(change.after());
        assertThat(back.after()).isEqualTo(change.before());
        assertThat(Comparison.of(example.article(example.after()), example.article(example.after())))
                .isNull();
    }
}
