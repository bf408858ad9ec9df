package dev.dateline.export.excel.overview;

import dev.dateline.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the overview has to say about the articles, kept while they go by. */
public final class Contents {

    /** How many articles the overview lists. */
    static final int MAX_LISTED = 100;

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /**
     * An article as the overview lists it.
     *
     * @param publisher null if not given
     * @param published null if not given
     */
    record Listed(
            String headline,
            @Nullable String publisher,
            @Nullable String published) {}

    private final List<Listed> listed = new ArrayList<>();
    private long articles;
    private boolean anyRightToLeft;
    private boolean anyLeftToRight;

    /**
     * Looks at an article.
     *
     * @param article the next one
     */
    public void add(Article article) {
        articles++;
        if (listed.size() < MAX_LISTED) {
            listed.add(new Listed(
                    article.headline(),
                    article.publisher(),
                    article.published() == null ? null : article.published().text()));
        }
        if (article.language() != null) {
            boolean rightToLeft = isRightToLeft(article.language());
            anyRightToLeft |= rightToLeft;
            anyLeftToRight |= !rightToLeft;
        }
    }

    /**
     * Whether a language is written from right to left.
     *
     * @param language a BCP 47 tag, or null
     * @return false for null
     */
    public static boolean isRightToLeft(@Nullable String language) {
        return language != null
                && RIGHT_TO_LEFT.contains(language.toLowerCase(Locale.ROOT).split("-", 2)[0]);
    }

    /**
     * What the workbook is called.
     *
     * @return the headline, if there is one article; else what all workbooks have in them
     */
    public String title() {
        return articles == 1 ? listed.get(0).headline() : "Entities, relations and figures from news articles";
    }

    long articles() {
        return articles;
    }

    List<Listed> listed() {
        return List.copyOf(listed);
    }

    /**
     * Whether every article that says what language it is in is in one written from right to left.
     *
     * @return whether sheets begin at the right
     */
    public boolean isRightToLeft() {
        return anyRightToLeft && !anyLeftToRight;
    }
}
