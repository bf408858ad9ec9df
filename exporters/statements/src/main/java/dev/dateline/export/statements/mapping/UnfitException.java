package dev.dateline.export.statements.mapping;

import dev.dateline.model.FindingKind;
import dev.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** The text of a cell is nothing that the map can make a value of. The message says what would be right. */
final class UnfitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingKind kind;
    private final transient @Nullable Place at;

    UnfitException(FindingKind kind, String problem) {
        this(kind, problem, null);
    }

    private UnfitException(FindingKind kind, String problem, @Nullable Place at) {
        super(problem);
        this.kind = kind;
        this.at = at;
    }

    /** The same, of a cell. */
    UnfitException in(Place cell) {
        return new UnfitException(kind, problem(), cell);
    }

    FindingKind kind() {
        return kind;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    /** Where the cell is, or where something is that has it. */
    Place placeOr(Place other) {
        return at == null ? other : at;
    }
}
