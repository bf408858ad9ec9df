/** Reads the standoff files of brat. */
@NullMarked
package dev.dateline.export.annotations.brat;

import org.jspecify.annotations.NullMarked;
