@NullMarked
package dev.dateline.export.vocabulary;

import org.jspecify.annotations.NullMarked;
