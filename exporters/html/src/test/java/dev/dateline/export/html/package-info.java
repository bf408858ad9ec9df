@NullMarked
package dev.dateline.export.html;

import org.jspecify.annotations.NullMarked;
