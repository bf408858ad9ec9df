@NullMarked
package dev.dateline.export.statements.reading;

import org.jspecify.annotations.NullMarked;
