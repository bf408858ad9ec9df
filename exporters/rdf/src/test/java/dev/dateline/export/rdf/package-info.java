@NullMarked
package dev.dateline.export.rdf;

import org.jspecify.annotations.NullMarked;
