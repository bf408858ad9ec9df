/** Corpora too large for one machine, by Apache Spark. */
@NullMarked
package dev.dateline.spark;

import org.jspecify.annotations.NullMarked;
