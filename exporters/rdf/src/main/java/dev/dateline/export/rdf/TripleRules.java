package dev.dateline.export.rdf;

import dev.dateline.export.Dataset;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.Table;
import dev.dateline.export.statements.Tables;
import dev.dateline.export.statements.TripleMapping;
import dev.dateline.export.vocabulary.ArticleTerms;
import dev.dateline.export.vocabulary.RelationTerms;
import dev.dateline.export.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a table from its definition, and the templates that they are made of, each once. */
final class TripleRules {

    /** What holds for all rows of an article tells none of them apart. */
    private static final List<String> ARTICLE_KEY = Tables.ALL.get(0).primaryKey();

    /** What leads from a relation to the parts of its triple, in their order. */
    private static final List<String> PARTS =
            List.of(RelationTerms.SUBJECT, RelationTerms.PREDICATE, RelationTerms.OBJECT);

    private final Table<?> table;
    private final Dataset dataset;
    private final GraphStyle style;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<NodeTemplate> templates = new ArrayList<>();
    private final List<TripleRule> rules = new ArrayList<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> classified = new HashSet<>();

    /** The parts of the triple that a row is about, by the property that leads to each. */
    private final Map<String, Integer> reified = new HashMap<>();

    private TripleRules(Table<?> table, Dataset dataset, GraphStyle style) {
        this.table = table;
        this.dataset = dataset;
        this.style = style;
    }

    /** What the rules are about: the templates of their subjects. */
    Set<String> subjects() {
        return subjects;
    }

    /** Whether each row speaks of things that no other row of the table speaks of. */
    boolean haveSubjectsOfTheirOwn() {
        return subjects.stream().noneMatch(about -> repeats(Set.of(), about));
    }

    /** The rules of a table, in the order of its virtual and then its real columns, those of one subject together. */
    static TripleRules of(Table<?> table, Dataset dataset, GraphStyle style) {
        TripleRules all = new TripleRules(table, dataset, style);
        for (TripleMapping.Link link : table.virtualColumns()) {
            all.add(link, TripleRule.ALWAYS);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?> column = table.columns().get(i);
            if (column.mapping() instanceof TripleMapping.Link link) {
                all.add(link, i);
            } else if (column.mapping() instanceof TripleMapping.Value value) {
                all.add(value, column, i);
            }
        }
        all.markThoseThatMaySayTheSame();
        List<Integer> order = all.subjects.stream().map(all::iri).toList();
        all.rules.sort(Comparator.comparing(rule -> order.indexOf(rule.subject())));
        return all;
    }

    List<TripleRule> rules() {
        return rules;
    }

    List<NodeTemplate> templates() {
        return templates;
    }

    private void add(TripleMapping.Link link, int cell) {
        String about = about(link.about());
        boolean mixes = !IriTemplate.parse(link.property()).columns().isEmpty();
        if (style.reification() != Reification.STATEMENT && PARTS.contains(link.property())) {
            reify(about, link);
            return;
        }
        if (style.reification() == Reification.RDF12_UNASSERTED && mixes && cell == TripleRule.ALWAYS) {
            return; // a property that every row has and no two rows need share: the triple itself
        }
        boolean repeats = repeats(Set.of(), about, link.property(), link.target());
        rules.add(new TripleRule(
                iri(about),
                iri(link.property()),
                iri(link.target()),
                cell,
                repeats,
                mixes,
                isShared(about, link.property(), link.target()),
                link.property().equals(Terms.TYPE) && classified.add(about)));
    }

    private void add(TripleMapping.Value value, Column<?> column, int cell) {
        String about = about(value.about());
        boolean repeats = repeats(Set.of(column.name()), about, value.property());
        int literal = add(literal(value, column, cell));
        boolean isShared = isShared(about, value.property());
        rules.add(new TripleRule(iri(about), iri(value.property()), literal, cell, repeats, false, isShared, false));
    }

    private NodeTemplate literal(TripleMapping.Value value, Column<?> column, int cell) {
        return style.languageTags() && ArticleTerms.IN_ITS_LANGUAGE.contains(value.property())
                ? NodeTemplate.tagged(cell, languagePosition())
                : NodeTemplate.literal(column.datatype(), cell);
    }

    /** The position of the column that says which language an article is in. */
    private int languagePosition() {
        return table.columns().stream()
                .map(Column::mapping)
                .toList()
                .indexOf(new TripleMapping.Value(null, ArticleTerms.LANGUAGE));
    }

    /** Takes a part of the triple that a row is about; when all three are there, they are one term. */
    private void reify(String about, TripleMapping.Link part) {
        reified.put(part.property(), iri(part.target()));
        if (reified.keySet().containsAll(PARTS)) {
            List<NodeTemplate> parts = PARTS.stream()
                    .map(property -> templates.get(reified.getOrDefault(property, 0)))
                    .toList();
            int term = add(NodeTemplate.triple(parts.get(0), parts.get(1), parts.get(2)));
            rules.add(new TripleRule(
                    iri(about),
                    iri(RelationTerms.REIFIES),
                    term,
                    TripleRule.ALWAYS,
                    false,
                    false,
                    isShared(about),
                    false));
        }
    }

    private int add(NodeTemplate template) {
        templates.add(template);
        return templates.size() - 1;
    }

    private String about(@Nullable String about) {
        String subject = Objects.requireNonNullElse(about, table.about());
        subjects.add(subject);
        return subject;
    }

    /** The index of a template; two triples with the same one share it. */
    private int iri(String template) {
        return indexes.computeIfAbsent(template, text -> add(NodeTemplate.iri(text, dataset, table)));
    }

    /** Two rules with the same subject and object say the same in a row where their properties are the same. */
    private void markThoseThatMaySayTheSame() {
        List<TripleRule> all = List.copyOf(rules);
        rules.replaceAll(rule -> all.stream().anyMatch(other -> other.maySayTheSameAs(rule)) ? rule.repeating() : rule);
    }

    /** A triple that is made of the id of an article is that article's alone. */
    private static boolean isShared(String... from) {
        return Stream.of(from)
                .noneMatch(template -> IriTemplate.parse(template).columns().containsAll(ARTICLE_KEY));
    }

    /** A triple that is made of the whole key of a row is that row's alone. */
    private boolean repeats(Set<String> given, String... from) {
        Set<String> columns = new HashSet<>(ARTICLE_KEY);
        columns.addAll(given);
        for (String template : from) {
            columns.addAll(IriTemplate.parse(template).columns());
        }
        return !columns.containsAll(table.primaryKey());
    }
}
