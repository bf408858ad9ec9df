/** Articles as web pages: one page for one article, a site for a corpus. */
@NullMarked
package dev.dateline.export.html;

import org.jspecify.annotations.NullMarked;
