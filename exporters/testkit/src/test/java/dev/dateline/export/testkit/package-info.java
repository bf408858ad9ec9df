@NullMarked
package dev.dateline.export.testkit;

import org.jspecify.annotations.NullMarked;
