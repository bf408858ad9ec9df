@NullMarked
package dev.dateline.export.rdf.tool;

import org.jspecify.annotations.NullMarked;
