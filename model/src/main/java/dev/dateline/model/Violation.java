package dev.dateline.model;

/**
 * A broken rule between the parts of an article.
 *
 * @param pointer where in the article
 * @param problem what is wrong and what would be right
 */
record Violation(Pointer pointer, String problem) {}
