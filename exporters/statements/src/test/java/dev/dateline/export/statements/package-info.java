@NullMarked
package dev.dateline.export.statements;

import org.jspecify.annotations.NullMarked;
