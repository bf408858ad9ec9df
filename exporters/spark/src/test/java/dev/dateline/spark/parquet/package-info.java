@NullMarked
package dev.dateline.spark.parquet;

import org.jspecify.annotations.NullMarked;
