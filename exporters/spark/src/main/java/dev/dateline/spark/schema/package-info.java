/** What the tables look like to Spark. */
@NullMarked
package dev.dateline.spark.schema;

import org.jspecify.annotations.NullMarked;
