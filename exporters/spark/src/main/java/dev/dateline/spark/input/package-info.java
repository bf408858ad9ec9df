/** The lines of the inputs: which files there are, how they are taken apart, and where each line stands. */
@NullMarked
package dev.dateline.spark.input;

import org.jspecify.annotations.NullMarked;
