/** Where an export goes: a run below the output folder, its files by Spark's commit protocol, and the manifest. */
@NullMarked
package dev.dateline.spark.output;

import org.jspecify.annotations.NullMarked;
