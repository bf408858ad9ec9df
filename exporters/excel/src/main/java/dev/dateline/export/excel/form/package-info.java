/** Workbooks for people to fill in: empty ones, and drafts to review. */
@NullMarked
package dev.dateline.export.excel.form;

import org.jspecify.annotations.NullMarked;
