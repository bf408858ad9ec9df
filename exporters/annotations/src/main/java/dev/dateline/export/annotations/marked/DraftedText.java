package dev.dateline.export.annotations.marked;

import dev.dateline.draft.Candidate;
import dev.dateline.draft.Draft;
import dev.dateline.draft.Drafter;
import dev.dateline.draft.LooseNumber;
import dev.dateline.draft.Manuscript;
import dev.dateline.model.Entity;
import dev.dateline.model.EntityType;
import dev.dateline.model.Figure;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of drafting find in a text, for what labels do not tell: which territories are countries, and what numbers
 * count. A text in another language than English has nothing.
 */
final class DraftedText {

    /** What is found where nothing is looked for. */
    static final DraftedText NOTHING = new DraftedText(List.of(), List.of(), List.of());

    private final List<Entity> entities;
    private final List<Figure> figures;
    private final List<LooseNumber> looseNumbers;
    private final Set<String> countries;

    private DraftedText(List<Entity> entities, List<Figure> figures, List<LooseNumber> looseNumbers) {
        this.entities = entities;
        this.figures = figures;
        this.looseNumbers = looseNumbers;
        this.countries = entities.stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::quote)
                .collect(Collectors.toSet());
    }

    /**
     * Drafts a text.
     *
     * @param language its BCP 47 tag, or null if it is not known
     */
    static DraftedText of(String text, @Nullable String language) {
        if (language != null && !language.matches("(?i)en(-.*)?")) {
            return NOTHING;
        }
        try {
            return of(Drafter.english().draft(Manuscript.ofText("text", text)));
        } catch (InvalidValueException e) { // no article has such a text; the model says so, and why
            return NOTHING;
        }
    }

    private static DraftedText of(Draft draft) {
        List<Entity> entities = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Candidate candidate : draft.candidates()) {
            if (candidate instanceof Candidate.OfEntity found) {
                entities.add(found.entity());
            } else if (candidate instanceof Candidate.OfFigure found) {
                figures.add(found.figure());
            }
        }
        return new DraftedText(entities, figures, draft.looseNumbers());
    }

    /** Whether some words name a country, or are of one. */
    boolean isCountry(String words) {
        return countries.contains(words);
    }

    /** The figures that touch a place of the text. */
    List<Figure> figures(Span span) {
        return figures.stream()
                .filter(figure -> figure.mentions().stream().anyMatch(each -> span.overlaps(each.start(), each.end())))
                .toList();
    }

    /** Why a number is no figure; null if that is not known. */
    @Nullable
    String whyNot(Span span) {
        return looseNumbers.stream()
                .filter(each ->
                        span.overlaps(each.mention().start(), each.mention().end()))
                .map(LooseNumber::why)
                .findFirst()
                .orElse(null);
    }

    /** An entity by the id it has here; null if there is none. */
    @Nullable
    Entity entity(@Nullable String id) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
