package dev.dateline.model;

/**
 * A broken rule between the parts of an article.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the article
 * @param problem what is wrong and what would be right
 */
record Violation(String pointer, String problem) {}
