/**
 * What a news article states: its entities, the relations between them and its figures, each tied to the words that
 * say so; and how that is read from JSON and checked.
 *
 * <p>Records are immutable and safe to share between threads. Their constructors hold the rules, so a value that exists
 * is a value that obeys them. Null means that the article does not say.
 */
@NullMarked
package dev.dateline.model;

import org.jspecify.annotations.NullMarked;
