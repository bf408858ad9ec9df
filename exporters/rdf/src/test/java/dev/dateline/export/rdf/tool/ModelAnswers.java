package dev.dateline.export.rdf.tool;

import dev.dateline.model.Article;
import dev.dateline.model.Basis;
import dev.dateline.model.Edtf;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Relation;
import dev.dateline.model.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to the questions have to be, found in the articles without any graph or table. A row is its cells joined
 * by a bar; IRIs are without the base, numbers without zeros that say nothing.
 */
final class ModelAnswers {

    private static final String DL = "https://w3id.org/dateline/ns#";

    /** A figure in its article. */
    record Told(Article article, Figure figure) {

        String iri() {
            return "figure/" + article.id() + "/" + figure.id();
        }

        String name() {
            return figure.label() == null ? figure.measure().replace('-', ' ') : figure.label();
        }

        private Stream<Figure> wholes() {
            return Stream.iterate(whole(figure), Objects::nonNull, this::whole);
        }

        private @Nullable Figure whole(@Nullable Figure part) {
            return part == null || part.includedIn() == null
                    ? null
                    : article.figuresById().get(part.includedIn());
        }

        boolean isDenied() {
            return figure.basis() == Basis.DENIED;
        }

        boolean counts() {
            return !figure.change() && !isDenied() && wholes().noneMatch(this::isSame);
        }

        boolean isSame(Figure other) {
            return other.measure().equals(figure.measure()) && other.unit().equals(figure.unit());
        }

        private boolean isBounded() {
            return figure.low() != null || figure.high() != null;
        }

        @Nullable
        BigDecimal least() {
            return isBounded() ? figure.low() : figure.best();
        }

        @Nullable
        BigDecimal most() {
            return isBounded() ? figure.high() : figure.best();
        }

        boolean isFirm() {
            boolean isOfSomething = figure.subject() != null || figure.event() != null;
            return isOfSomething && counts() && !figure.approximate() && !figure.isOutOfOrder();
        }

        String thing() {
            return Stream.of(figure.subject(), figure.event(), figure.place(), figure.measure(), figure.unit())
                    .map(part -> part == null ? "-" : part)
                    .collect(Collectors.joining("/"));
        }

        private @Nullable Edtf asOf() {
            if (figure.when() != null) {
                return figure.when();
            }
            Edtf happened = article.entities().stream()
                    .filter(entity -> entity.id().equals(figure.event()))
                    .map(Entity::when)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return happened == null ? article.published() : happened;
        }

        boolean isBefore(Told other) {
            Edtf mine = asOf();
            Edtf its = other.asOf();
            LocalDate last = mine == null ? null : mine.latest();
            LocalDate first = its == null ? null : its.earliest();
            return last != null && first != null && last.isBefore(first);
        }

        boolean isBelow(Told other) {
            BigDecimal most = most();
            BigDecimal least = other.least();
            if (most == null || least == null) {
                return false;
            }
            int order = most.compareTo(least);
            return order < 0 || (order == 0 && (figure.highExclusive() || other.figure.lowExclusive()));
        }

        boolean contradicts(Told other) {
            return !isBefore(other) && !other.isBefore(this) && (isBelow(other) || other.isBelow(this));
        }
    }

    private final List<Article> articles;
    private final List<Told> figures;

    ModelAnswers(List<Article> articles) {
        this.articles = articles;
        this.figures = articles.stream()
                .flatMap(article -> article.figures().stream().map(figure -> new Told(article, figure)))
                .toList();
    }

    List<String> to(int question) {
        return switch (question) {
            case 1 -> words();
            case 2 -> parts();
            case 3 -> totals();
            case 4 -> mentionedAgain();
            case 5 -> withoutSource();
            case 6 -> shared();
            case 7 -> contents();
            case 8 -> opposition();
            case 9 -> thousands();
            case 10 -> contradictions();
            default -> throw new AssertionError("nobody knows the answer to question " + question);
        };
    }

    private List<String> words() {
        List<String> rows = new ArrayList<>();
        for (Told told : figures) {
            Figure f = told.figure();
            String start = row(told.iri(), f.measure(), f.low(), f.best(), f.high(), f.approximate(), told.isDenied());
            for (Mention mention : f.mentions()) {
                rows.add(row(start, mention.start(), mention.quote()));
            }
            if (f.mentions().isEmpty()) {
                rows.add(row(start, null, null));
            }
        }
        return rows;
    }

    private List<String> parts() {
        return figures.stream()
                .filter(told -> told.figure().includedIn() != null)
                .map(told -> {
                    Figure part = told.figure();
                    Told whole = new Told(
                            told.article(),
                            Objects.requireNonNull(told.article().figuresById().get(part.includedIn())));
                    return row(told.iri(), told.name(), whole.iri(), whole.name(), told.isSame(whole.figure()));
                })
                .toList();
    }

    private List<String> totals() {
        Map<String, List<Told>> groups = figures.stream()
                .filter(Told::counts)
                .collect(Collectors.groupingBy(told -> row(
                        "article/" + told.article().id(),
                        told.figure().measure(),
                        told.figure().unit())));
        return groups.entrySet().stream()
                .map(group -> row(
                        group.getKey(),
                        group.getValue().size(),
                        sum(group.getValue(), Told::least),
                        sum(group.getValue(), Told::most)))
                .toList();
    }

    private static @Nullable BigDecimal sum(List<Told> all, Function<Told, @Nullable BigDecimal> of) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Told each : all) {
            BigDecimal value = of.apply(each);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private List<String> mentionedAgain() {
        List<String> rows = new ArrayList<>();
        figures.forEach(told -> again(told.iri(), told.name(), told.figure(), rows));
        for (Article article : articles) {
            for (Relation relation : article.relations()) {
                again("relation/" + article.id() + "/" + relation.id(), label(article, relation), relation, rows);
            }
        }
        return rows;
    }

    private static void again(String iri, String label, Statement statement, List<String> rows) {
        if (statement.mentions().size() > 1) {
            rows.add(row(iri, label, statement.mentions().size()));
        }
    }

    private static String label(Article article, Relation relation) {
        Map<String, String> names = article.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        String type = relation.type().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return names.get(relation.subject()) + " " + type + " " + names.get(relation.object());
    }

    private List<String> withoutSource() {
        return figures.stream()
                .filter(told -> told.figure().attributedTo() == null || told.isDenied())
                .map(told -> {
                    Basis basis = told.figure().basis();
                    String denier = told.figure().attributedTo();
                    return row(
                            told.iri(),
                            told.name(),
                            basis == null ? null : DL + "basis-" + basis.label(),
                            denier == null ? null : "entity/" + denier);
                })
                .toList();
    }

    private List<String> shared() {
        Map<String, List<Entity>> all = articles.stream()
                .flatMap(article -> article.entities().stream())
                .collect(Collectors.groupingBy(Entity::id, TreeMap::new, Collectors.toList()));
        List<String> rows = new ArrayList<>();
        all.forEach((id, used) -> {
            TreeSet<String> names = new TreeSet<>(ModelAnswers::inCodePointOrder);
            used.forEach(entity -> names.add(entity.name()));
            if (used.size() > 1) {
                rows.add(row("entity/" + id, used.size(), names.size(), names.first()));
            }
        });
        return rows;
    }

    private static int inCodePointOrder(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private List<String> contents() {
        return articles.stream()
                .map(article -> row(
                        "article/" + article.id(),
                        article.entities().size(),
                        article.relations().size(),
                        article.figures().size()))
                .toList();
    }

    private List<String> opposition() {
        List<String> rows = new ArrayList<>();
        for (Article article : articles) {
            for (Relation relation : article.relations()) {
                if (relation.type().equals("opposedTo") || relation.type().equals("alliedWith")) {
                    for (Mention mention : relation.mentions()) {
                        rows.add(row(
                                "relation/" + article.id() + "/" + relation.id(),
                                label(article, relation),
                                DL + relation.type(),
                                mention.start(),
                                mention.end(),
                                mention.quote()));
                    }
                }
            }
        }
        return rows;
    }

    private List<String> thousands() {
        BigDecimal thousand = new BigDecimal(1000);
        List<String> rows = new ArrayList<>();
        for (Told told : figures) {
            BigDecimal most = told.most();
            int order = most == null ? 1 : most.compareTo(thousand);
            boolean may = order > 0 || (order == 0 && !told.figure().highExclusive());
            if (may && !told.figure().change() && !told.isDenied()) {
                rows.add(row(
                        told.iri(),
                        told.name(),
                        told.figure().unit(),
                        told.least(),
                        most,
                        told.figure().words()));
            }
        }
        return rows;
    }

    private List<String> contradictions() {
        List<String> rows = new ArrayList<>();
        byThing().values().forEach(group -> rows.addAll(contradictions(group)));
        return rows;
    }

    /** The things that some pair of figures contradicts each other on, by their parts joined by slashes. */
    Set<String> contradicted() {
        return byThing().entrySet().stream()
                .filter(group -> !contradictions(group.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, List<Told>> byThing() {
        return figures.stream().filter(Told::isFirm).collect(Collectors.groupingBy(Told::thing));
    }

    private static List<String> contradictions(List<Told> group) {
        List<String> rows = new ArrayList<>();
        List<Told> sorted =
                group.stream().sorted(Comparator.comparing(Told::iri)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (Told other : sorted.subList(i + 1, sorted.size())) {
                Told one = sorted.get(i);
                if (one.contradicts(other)) {
                    rows.add(row(one.iri(), one.least(), one.most(), other.iri(), other.least(), other.most()));
                }
            }
        }
        return rows;
    }

    /** A row of cells, of which null is empty. */
    static String row(@Nullable Object... cells) {
        return Stream.of(cells).map(ModelAnswers::cell).collect(Collectors.joining("|"));
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
