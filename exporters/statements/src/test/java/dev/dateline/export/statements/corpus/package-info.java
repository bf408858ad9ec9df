@NullMarked
package dev.dateline.export.statements.corpus;

import org.jspecify.annotations.NullMarked;
