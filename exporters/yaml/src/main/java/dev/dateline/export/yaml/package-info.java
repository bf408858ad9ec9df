/** Articles that are written in YAML 1.2. */
@NullMarked
package dev.dateline.export.yaml;

import org.jspecify.annotations.NullMarked;
