package dev.dateline.draft;

import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.InvalidValueException;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text may state, for people to correct.
 *
 * @param manuscript the text
 * @param candidates what it may state, in the order of the text; what one of them refers to is among them
 * @param looseNumbers the numbers that are no figures, in the order of the text
 */
public record Draft(Manuscript manuscript, List<Candidate> candidates, List<LooseNumber> looseNumbers) {

    /**
     * Creates a draft.
     *
     * @throws InvalidValueException if the candidates cannot stand in one article: a quote is not at its offsets, an id
     *     is there twice, or something that is referred to is not
     */
    public Draft {
        candidates = List.copyOf(candidates);
        looseNumbers = List.copyOf(looseNumbers);
        article(manuscript, candidates);
    }

    /**
     * The article with everything that was found, but for names whose type nobody knows yet.
     *
     * @return an article that says of itself that it is a draft
     */
    public Article article() {
        return article(manuscript, candidates);
    }

    private static Article article(Manuscript manuscript, List<Candidate> candidates) {
        List<Entity> entities = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Candidate each : candidates) {
            if (each instanceof Candidate.OfEntity candidate) {
                entities.add(candidate.entity());
            } else if (each instanceof Candidate.OfRelation candidate) {
                relations.add(candidate.relation());
            } else if (each instanceof Candidate.OfFigure candidate) {
                figures.add(candidate.figure());
            }
        }
        return manuscript.article(entities, relations, figures);
    }
}
