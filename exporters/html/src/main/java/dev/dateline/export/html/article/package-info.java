/** What is on the page of an article. */
@NullMarked
package dev.dateline.export.html.article;

import org.jspecify.annotations.NullMarked;
