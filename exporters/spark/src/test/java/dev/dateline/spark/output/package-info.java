@NullMarked
package dev.dateline.spark.output;

import org.jspecify.annotations.NullMarked;
