package dev.dateline.export.html;

import dev.dateline.export.Dataset;
import dev.dateline.export.Provenance;
import dev.dateline.export.statements.IriTemplate;
import dev.dateline.export.statements.IriTemplates;
import dev.dateline.model.Article;
import java.util.ArrayList;
import java.util.List;

/** What stands at the foot of pages. */
final class Notes {

    private static final IriTemplate ARTICLE = IriTemplate.parse(IriTemplates.ARTICLE);

    private Notes() {}

    /** What an export was made from, and with what. */
    static List<String> of(Provenance origin) {
        List<String> notes = new ArrayList<>();
        notes.add("Made by " + origin.tool() + " " + origin.version() + ".");
        if (!origin.inputSha256().isEmpty()) {
            notes.add("SHA-256 of the input: " + String.join(", ", origin.inputSha256()));
        }
        if (origin.leftOut() > 0) {
            notes.add("Left out because of errors: " + origin.leftOut() + " articles.");
        }
        return notes;
    }

    static String iri(Article article, Dataset dataset) {
        return "IRI of the article: " + ARTICLE.iri(dataset.base(), article.id());
    }
}
