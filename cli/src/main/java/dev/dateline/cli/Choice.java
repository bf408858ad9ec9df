package dev.dateline.cli;

import dev.dateline.export.Format;
import dev.dateline.export.Layout;
import dev.dateline.export.Settings;
import dev.dateline.model.InvalidValueException;

/**
 * A format that was chosen, and the choices made about it.
 *
 * @param format the format
 * @param settings the value of each of its options
 * @param layout what they come to
 */
record Choice(Format format, Settings settings, Layout layout) {

    /**
     * Chooses a format.
     *
     * @throws InvalidValueException if choices contradict each other
     */
    static Choice of(Format format, Settings settings) {
        return new Choice(format, settings, format.layout(settings));
    }

    String id() {
        return format.id();
    }
}
