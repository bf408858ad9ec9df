/** Articles from annotated texts: brat and Label Studio are a way in. */
@NullMarked
package dev.dateline.export.annotations;

import org.jspecify.annotations.NullMarked;
