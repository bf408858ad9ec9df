/** Reads what Label Studio exports as JSON. */
@NullMarked
package dev.dateline.export.annotations.labelstudio;

import org.jspecify.annotations.NullMarked;
