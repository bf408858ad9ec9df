/**
 * From the text of a news article to what it may state: candidates for entities, figures and relations, each tied to the
 * words that say so and to the rule that found it. The result is a draft, for people to correct.
 *
 * <p>Nothing is made up: no midpoint of a range, no year that the text does not give, no currency that it does not name.
 * Records are immutable and safe to share between threads. Null means that the text does not say.
 */
@NullMarked
package dev.dateline.draft;

import org.jspecify.annotations.NullMarked;
