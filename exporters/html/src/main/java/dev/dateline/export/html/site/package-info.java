/** The pages of a site beside those of the articles, and what a web server needs. */
@NullMarked
package dev.dateline.export.html.site;

import org.jspecify.annotations.NullMarked;
