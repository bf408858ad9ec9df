package dev.dateline.export.vocabulary;

import java.util.Set;

/** What articles and their authors are described with. */
public final class ArticleTerms {

    /** What an article is. */
    public static final String CLASS = Terms.SCHEMA + "NewsArticle";

    /** The headline. */
    public static final String HEADLINE = Terms.SCHEMA + "headline";

    /** The lines under the headline. */
    public static final String STANDFIRST = Terms.SCHEMA + "alternativeHeadline";

    /** The language of the text, as a BCP 47 tag. */
    public static final String LANGUAGE = Terms.SCHEMA + "inLanguage";

    /** The publisher, as the article has it: schema.org lets text stand where a thing is expected. */
    public static final String PUBLISHER = Terms.SCHEMA + "publisher";

    /**
     * When it was published, as precisely as it is known (EDTF). Not {@code schema:datePublished}: that is for a whole
     * date or time.
     */
    public static final String PUBLISHED = Terms.DCTERMS + "issued";

    /** The day it was published, where one is known for certain. */
    public static final String PUBLISHED_DAY = Terms.SCHEMA + "datePublished";

    /** When this version of it was made, as precisely as it is known (EDTF). */
    public static final String MODIFIED = Terms.DCTERMS + "modified";

    /** Whether nobody has reviewed what it is said to state. */
    public static final String DRAFT = Terms.DATELINE + "draft";

    /** The export it is a part of. */
    public static final String PART_OF = Terms.DCTERMS + "isPartOf";

    /** Where it stands. */
    public static final String URL = Terms.SCHEMA + "url";

    /** The article itself. */
    public static final String TEXT = Terms.SCHEMA + "articleBody";

    /** What is said in the language of the article. */
    public static final Set<String> IN_ITS_LANGUAGE = Set.of(HEADLINE, STANDFIRST, TEXT);

    /** An entity it speaks of. */
    public static final String MENTIONS = Terms.SCHEMA + "mentions";

    /** An author in its byline. */
    public static final String AUTHOR = Terms.SCHEMA + "author";

    /** What an author is: a person, a desk, an agency; a byline does not tell. */
    public static final String AUTHOR_CLASS = Terms.PROV + "Agent";

    /** An author's place in the byline, from 1. Not {@code schema:position}: that is for creative works and list items. */
    public static final String BYLINE_POSITION = Terms.DATELINE + "bylinePosition";

    private ArticleTerms() {}
}
