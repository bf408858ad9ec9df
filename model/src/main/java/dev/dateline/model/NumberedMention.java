package dev.dateline.model;

/**
 * A mention with its number in the article and what it is a mention of.
 *
 * @param number counted from 1 through the whole article: entities first, then relations, then figures, each in the
 *     order of the article
 * @param of what the words state
 * @param mention the words and where they stand
 * @param paragraph the number of the paragraph they begin in, from 1
 */
public record NumberedMention(int number, Statement of, Mention mention, int paragraph) {}
