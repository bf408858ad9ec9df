package dev.dateline.export.rdf;

import dev.dateline.export.UnexportableException;
import dev.dateline.model.Article;
import dev.dateline.model.Entity;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import dev.dateline.model.Statement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds characters that XML 1.0 has no way to write: most controls, and U+FFFE and U+FFFF. */
final class XmlCharacters {

    private XmlCharacters() {}

    /**
     * Requires that RDF/XML can hold what is to be written of an article.
     *
     * @throws UnexportableException at the first character that it cannot hold
     */
    static void require(Article article, GraphOptions content) throws UnexportableException {
        require("/headline", article.headline());
        require("/standfirst", article.standfirst());
        require("/publisher", article.publisher());
        requireAll("/authors", article.authors());
        if (content.text()) {
            require("/text", article.text());
        }
        for (int i = 0; i < article.entities().size(); i++) {
            Entity entity = article.entities().get(i);
            String pointer = "/entities/" + i;
            require(pointer + "/name", entity.name());
            requireAll(pointer + "/aliases", entity.aliases());
            require(pointer + "/description", entity.description());
        }
        for (int i = 0; i < article.figures().size(); i++) {
            Figure figure = article.figures().get(i);
            String pointer = "/figures/" + i;
            require(pointer + "/label", figure.label());
            require(pointer + "/unit", figure.unit());
            require(pointer + "/attribution", figure.attribution());
        }
        if (content.mentions()) {
            requireQuotes("/entities/", article.entities());
            requireQuotes("/relations/", article.relations());
            requireQuotes("/figures/", article.figures());
        }
    }

    private static void requireQuotes(String pointer, List<? extends Statement> statements)
            throws UnexportableException {
        for (int i = 0; i < statements.size(); i++) {
            for (Mention mention : statements.get(i).mentions()) {
                require(pointer + i + "/mentions", mention.quote());
            }
        }
    }

    private static void requireAll(String pointer, List<String> texts) throws UnexportableException {
        for (int i = 0; i < texts.size(); i++) {
            require(pointer + "/" + i, texts.get(i));
        }
    }

    private static void require(String pointer, @Nullable String text) throws UnexportableException {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
                throw new UnexportableException(
                        pointer,
                        "XML cannot hold the character " + name(c)
                                + ", in no spelling; remove it, or choose another format than RDF/XML");
            }
        }
    }

    private static String name(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }
}
