package dev.dateline.cli;

import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;

/**
 * A format that was chosen, and the choices made about it.
 *
 * @param format the format
 * @param settings the value of each of its options
 */
record Choice(Format format, Settings settings) {

    String id() {
        return format.id();
    }

    Layout layout() {
        return format.layout(settings);
    }
}
