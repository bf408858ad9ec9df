/** Tools for an exported graph: one asks it questions, one checks it against its shapes. */
@NullMarked
package dev.dateline.export.rdf.tool;

import org.jspecify.annotations.NullMarked;
