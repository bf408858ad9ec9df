@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
