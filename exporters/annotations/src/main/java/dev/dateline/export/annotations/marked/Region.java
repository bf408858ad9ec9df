package dev.dateline.export.annotations.marked;

import dev.dateline.model.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was marked in a text and given a label.
 *
 * @param id what links call it; unique in its text
 * @param labels what it is said to be, in the words of whoever annotated; at least one, several if all of them are meant
 * @param stretches where it is said to stand; several if it is interrupted
 * @param quote the words that are said to stand there, those of several stretches with blanks between; null if that is not
 *     told
 * @param isEvent whether it is what an event is told by, whatever its labels are
 * @param at where the annotation stands
 */
public record Region(
        String id,
        List<String> labels,
        List<Stretch> stretches,
        @Nullable String quote,
        boolean isEvent,
        Place at) {

    /** Copies the lists. */
    public Region {
        labels = List.copyOf(labels);
        stretches = List.copyOf(stretches);
    }

    /**
     * The same region with more labels.
     *
     * @param more labels; those that it has already are not added
     * @return a new region
     */
    public Region with(List<String> more) {
        List<String> all =
                Stream.concat(labels.stream(), more.stream()).distinct().toList();
        return new Region(id, all, stretches, quote, isEvent, at);
    }
}
