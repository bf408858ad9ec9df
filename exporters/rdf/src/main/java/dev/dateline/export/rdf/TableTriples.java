package dev.dateline.export.rdf;

import dev.dateline.export.statements.ArticleContext;
import dev.dateline.export.statements.Column;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.LexicalSink;
import dev.dateline.export.statements.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The triples of a table's rows. Templates are read once, here; rows are only filled in. */
final class TableTriples {

    private final Table<?> table;
    private final TripleRule[] rules;

    /** The different subjects of a row, and for each rule which of them it is about. */
    private final IriTemplate.Bound[] subjects;

    private final int[] subjectOfRule;

    TableTriples(Table<?> table, String base) {
        this.table = table;
        List<TripleRule> all = TripleRule.of(table, base);
        List<String> templates = all.stream().map(TripleRule::about).distinct().toList();
        this.rules = all.toArray(TripleRule[]::new);
        this.subjects = templates.stream()
                .map(template -> IriTemplate.parse(template).bind(base, table))
                .toArray(IriTemplate.Bound[]::new);
        this.subjectOfRule =
                all.stream().mapToInt(rule -> templates.indexOf(rule.about())).toArray();
    }

    /** Adds what the rows of an article say. */
    void addTo(SubjectGroups groups, ArticleContext article) throws IOException {
        table.forEachRow(article, new Rows(groups));
    }

    /** Rows on their way into the graph, one at a time. */
    private final class Rows implements LexicalSink {

        private final SubjectGroups groups;
        private final @Nullable String[] cells =
                new @Nullable String[table.columns().size()];
        private final SubjectGroups.@Nullable Group[] spokenOf = new SubjectGroups.@Nullable Group[subjects.length];
        private int next;

        Rows(SubjectGroups groups) {
            this.groups = groups;
        }

        @Override
        public void cell(Column<?> column, @Nullable String lexical) {
            cells[next++] = lexical;
        }

        @Override
        public void endRow() {
            next = 0;
            Arrays.fill(spokenOf, null);
            for (int i = 0; i < rules.length; i++) {
                TripleRule rule = rules[i];
                if (rule.cell() == TripleRule.ALWAYS || cells[rule.cell()] != null) {
                    say(rule, group(subjectOfRule[i]));
                }
            }
        }

        private SubjectGroups.Group group(int subject) {
            if (spokenOf[subject] == null) {
                spokenOf[subject] = groups.about(subjects[subject].iri(cells));
            }
            return Objects.requireNonNull(spokenOf[subject]);
        }

        private void say(TripleRule rule, SubjectGroups.Group group) {
            if (rule.mixes()) {
                group.mix();
            }
            if (rule.repeats()) {
                group.sayOnce(rule.property().of(cells), rule.object().of(cells));
            } else {
                group.say(rule.property().of(cells), rule.object().of(cells));
            }
        }
    }
}
