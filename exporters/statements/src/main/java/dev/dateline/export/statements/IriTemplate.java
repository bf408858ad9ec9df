package dev.dateline.export.statements;

import dev.dateline.export.Dataset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template for IRIs, read once: {@code {base}figure/{article_id}/{figure_id}}. The form is that of RFC 6570, of which
 * two kinds of expression are used: <code>{name}</code> for values of unreserved characters, such as ids, and
 * <code>{+name}</code> for whole IRIs. Both stand in the result as they are. {@code {base}} is the base IRI of the
 * export, {@code {dataset}} its own IRI, everything else the value of a column.
 *
 * <p>Immutable and thread-safe.
 */
public final class IriTemplate {

    private static final String BASE = "base";
    private static final String DATASET = "dataset";

    private final String text;
    /** What stands before each variable, and at last what stands behind the last one. */
    private final List<String> literals;

    private final List<String> variables;

    private IriTemplate(String text, List<String> literals, List<String> variables) {
        this.text = text;
        this.literals = List.copyOf(literals);
        this.variables = List.copyOf(variables);
    }

    /**
     * Reads a template.
     *
     * @param text the template
     * @return what it says
     * @throws IllegalArgumentException if a brace is not closed
     */
    public static IriTemplate parse(String text) {
        List<String> literals = new ArrayList<>();
        List<String> variables = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("the template " + text + " has a brace that is not closed");
            }
            literals.add(text.substring(from, open));
            variables.add(text.substring(text.charAt(open + 1) == '+' ? open + 2 : open + 1, close));
            from = close + 1;
        }
        literals.add(text.substring(from));
        return new IriTemplate(text, literals, variables);
    }

    /**
     * The template as it was written.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The columns it takes values from.
     *
     * @return their names, in the order of the template
     */
    public List<String> columns() {
        return variables.stream().filter(variable -> !isOfExport(variable)).toList();
    }

    private static boolean isOfExport(String variable) {
        return variable.equals(BASE) || variable.equals(DATASET);
    }

    /**
     * The template for the rows of a table.
     *
     * @param dataset the export
     * @param table the table
     * @return a template that knows where its values stand
     * @throws IllegalArgumentException if the table lacks a column that the template names
     */
    public Bound bind(Dataset dataset, Table<?> table) {
        List<String> joined = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < variables.size(); i++) {
            literal.append(literals.get(i));
            if (isOfExport(variables.get(i))) {
                literal.append(variables.get(i).equals(BASE) ? dataset.base() : dataset.iri());
            } else {
                joined.add(literal.toString());
                literal.setLength(0);
            }
        }
        joined.add(literal.append(literals.get(variables.size())).toString());
        return new Bound(joined.toArray(String[]::new), table.positions(columns()));
    }

    /**
     * The template read backwards: from IRIs to the values that it was filled with.
     *
     * @param base the base IRI of the export
     * @return what tells the values; the IRI of the export itself may be any
     */
    public Backwards backwards(String base) {
        boolean hasBase = !variables.isEmpty() && variables.get(0).equals(BASE);
        List<String> own = hasBase ? variables.subList(1, variables.size()) : variables;
        List<String> around = new ArrayList<>(hasBase ? literals.subList(1, literals.size()) : literals);
        if (hasBase) {
            around.set(0, base + around.get(0));
        }
        boolean[] whole = new boolean[own.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = own.get(i).equals(DATASET) || text.contains("{+" + own.get(i) + "}");
        }
        return new Backwards(around, own, whole);
    }

    /**
     * The base that an IRI was made with, of a template that begins with it and takes one value.
     *
     * @param iri an IRI
     * @return the base; null if it is no such IRI
     */
    public @Nullable String baseOf(String iri) {
        int kind = iri.lastIndexOf(literals.get(1));
        String base = kind < 0 ? "" : iri.substring(0, kind);
        return !base.isEmpty() && backwards(base).values(iri) != null ? base : null;
    }

    /**
     * The IRI for given values, of a template that does not name the export itself.
     *
     * @param base the base IRI of the export
     * @param values the values of {@link #columns()}, in their order
     * @return the IRI
     */
    public String iri(String base, String... values) {
        StringBuilder iri = new StringBuilder();
        int next = 0;
        for (int i = 0; i < variables.size(); i++) {
            iri.append(literals.get(i)).append(variables.get(i).equals(BASE) ? base : values[next++]);
        }
        return iri.append(literals.get(variables.size())).toString();
    }

    @Override
    public String toString() {
        return text;
    }

    /** A template that tells what an IRI was made from. Immutable and thread-safe. */
    public static final class Backwards {

        private final List<String> literals;
        private final List<String> variables;
        private final boolean[] whole;

        private Backwards(List<String> literals, List<String> variables, boolean[] whole) {
            this.literals = List.copyOf(literals);
            this.variables = List.copyOf(variables);
            this.whole = whole;
        }

        /**
         * What it takes values from.
         *
         * @return the names of columns in the order of the template, {@code dataset} among them where it names the export
         */
        public List<String> columns() {
            return variables;
        }

        /**
         * The values that an IRI was made from.
         *
         * @param iri an IRI
         * @return one for each of {@link #columns()}, none empty; null if the template gives no such IRI
         */
        public @Nullable List<String> values(String iri) {
            if (!iri.startsWith(literals.get(0))) {
                return null;
            }
            List<String> values = new ArrayList<>(variables.size());
            int from = literals.get(0).length();
            for (int i = 0; i < variables.size(); i++) {
                String next = literals.get(i + 1);
                int end = end(iri, from, next, i + 1 == variables.size());
                if (end <= from || (!whole[i] && iri.substring(from, end).indexOf('/') >= 0)) {
                    return null;
                }
                values.add(iri.substring(from, end));
                from = end + next.length();
            }
            return from == iri.length() ? values : null;
        }

        @Override
        public String toString() {
            StringBuilder form = new StringBuilder(literals.get(0));
            for (int i = 0; i < variables.size(); i++) {
                form.append('{').append(variables.get(i)).append('}').append(literals.get(i + 1));
            }
            return form.toString();
        }

        /** Where a value ends; -1 if what has to stand after it does not. */
        private static int end(String iri, int from, String next, boolean last) {
            if (!last) {
                return iri.indexOf(next, from);
            }
            return iri.endsWith(next) ? iri.length() - next.length() : -1;
        }
    }

    /** A template that knows its base and the places of its values in a row. Immutable and thread-safe. */
    public static final class Bound {

        /** Room for most IRIs. */
        private static final int USUAL_CHARS = 120;

        private final String[] literals;
        private final int[] positions;

        private Bound(String[] literals, int[] positions) {
            this.literals = literals;
            this.positions = positions;
        }

        /**
         * Whether it is the same IRI for every row.
         *
         * @return true if it takes no value from a row
         */
        public boolean isConstant() {
            return positions.length == 0;
        }

        /**
         * The IRI for a row.
         *
         * @param cells the cells of the row in their lexical form, in the order of the columns
         * @return the IRI
         * @throws IllegalArgumentException if a cell that it needs has no value
         */
        public String iri(@Nullable String[] cells) {
            if (positions.length == 0) {
                return literals[0];
            }
            StringBuilder iri = new StringBuilder(USUAL_CHARS);
            for (int i = 0; i < positions.length; i++) {
                String value = cells[positions[i]];
                if (value == null) {
                    throw new IllegalArgumentException("column " + positions[i] + " has no value to make an IRI of");
                }
                iri.append(literals[i]).append(value);
            }
            return iri.append(literals[positions.length]).toString();
        }
    }
}
