package dev.dateline.draft;

import dev.dateline.model.Basis;
import dev.dateline.model.Edtf;
import dev.dateline.model.Figure;
import dev.dateline.model.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a text says of a figure, before it is known whether another place says the same.
 *
 * @param amount how much
 * @param isChange whether it tells a change
 * @param unit the unit
 * @param measure what is measured
 * @param label what is counted, as the text has it, or null
 * @param basis how the text comes by it, or null
 * @param attribution the words for the source, or null
 * @param attributedTo the id of the source, or null
 * @param subject the id of whom or what it is about, or null
 * @param event the id of its event, or null
 * @param place the id of its place, or null
 * @param when its time, or null
 */
record FoundFigure(
        Amount amount,
        boolean isChange,
        String unit,
        String measure,
        @Nullable String label,
        @Nullable Basis basis,
        @Nullable String attribution,
        @Nullable String attributedTo,
        @Nullable String subject,
        @Nullable String event,
        @Nullable String place,
        @Nullable Edtf when) {

    Figure figure(String id, @Nullable String includedIn, List<Mention> mentions) {
        return new Figure(
                id,
                measure,
                label,
                subject,
                unit,
                amount.low(),
                amount.best(),
                amount.high(),
                amount.lowExclusive(),
                amount.highExclusive(),
                amount.words(),
                isChange,
                amount.approximate(),
                basis,
                attribution,
                attributedTo,
                event,
                place,
                when,
                includedIn,
                mentions);
    }
}
