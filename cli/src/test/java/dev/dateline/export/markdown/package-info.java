/** A format that only the tests have: all it takes is on the class path. */
@NullMarked
package dev.dateline.export.markdown;

import org.jspecify.annotations.NullMarked;
