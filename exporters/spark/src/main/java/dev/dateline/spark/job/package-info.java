/** What a job does: writes the articles of each part, brings together what all articles say of one thing, describes it. */
@NullMarked
package dev.dateline.spark.job;

import org.jspecify.annotations.NullMarked;
