@NullMarked
package dev.dateline.export.tabular;

import org.jspecify.annotations.NullMarked;
