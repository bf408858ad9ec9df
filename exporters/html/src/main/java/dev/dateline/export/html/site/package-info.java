/** The pages of a site other than those of articles, and the rules for web servers. */
@NullMarked
package dev.dateline.export.html.site;

import org.jspecify.annotations.NullMarked;
