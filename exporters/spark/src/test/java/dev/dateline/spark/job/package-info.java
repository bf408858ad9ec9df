@NullMarked
package dev.dateline.spark.job;

import org.jspecify.annotations.NullMarked;
