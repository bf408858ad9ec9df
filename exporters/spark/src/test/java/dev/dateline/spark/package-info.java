@NullMarked
package dev.dateline.spark;

import org.jspecify.annotations.NullMarked;
