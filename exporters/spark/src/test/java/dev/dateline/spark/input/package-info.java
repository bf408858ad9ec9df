@NullMarked
package dev.dateline.spark.input;

import org.jspecify.annotations.NullMarked;
