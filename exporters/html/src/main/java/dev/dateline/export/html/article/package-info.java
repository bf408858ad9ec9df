/** The parts of an article's page. */
@NullMarked
package dev.dateline.export.html.article;

import org.jspecify.annotations.NullMarked;
