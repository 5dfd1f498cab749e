package fr.parvis.procedures.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What one agent changed at once.
 *
 * @param version the draft had after it
 */
public record Change(long version, Kind kind, long agent, Instant at, List<Edit> edits) {

    public enum Kind {
        EDIT,
        UNDO,
        REDO;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean touches(Place place) {
        return edits.stream().anyMatch(edit -> edit.touches(place));
    }

    /** The edits that take it back, the last one first. */
    List<Edit> inverse() {
        return edits.reversed().stream().map(Edit::inverse).toList();
    }
}
