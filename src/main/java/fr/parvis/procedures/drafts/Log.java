package fr.parvis.procedures.drafts;

import fr.parvis.procedures.drafts.Edit.Put;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The changes of a draft, the oldest first. */
record Log(List<Change> changes) {

    /** The last change that nobody took back. */
    Optional<Change> undoable() {
        return Optional.ofNullable(stacks().done.peek());
    }

    /** The last change that was taken back, when nothing was changed since. */
    Optional<Change> redoable() {
        return Optional.ofNullable(stacks().undone.peek());
    }

    private record Stacks(Deque<Change> done, Deque<Change> undone) {}

    private Stacks stacks() {
        var stacks = new Stacks(new ArrayDeque<>(), new ArrayDeque<>());
        for (Change change : changes) {
            switch (change.kind()) {
                case EDIT -> {
                    stacks.done.push(change);
                    stacks.undone.clear();
                }
                case UNDO -> stacks.undone.push(stacks.done.pop());
                case REDO -> stacks.done.push(stacks.undone.pop());
            }
        }
        return stacks;
    }

    /** The last who changed what stands there. */
    Optional<Change> last(Place place) {
        return changes.reversed().stream().filter(change -> change.touches(place)).findFirst();
    }

    /** The edit that tells what stood there before all these changes, when one does. */
    Optional<Put> first(Place place) {
        return changes.stream()
                .flatMap(change -> change.edits().stream())
                .filter(edit -> edit.touches(place))
                .findFirst()
                .filter(edit -> edit.place().equals(place))
                .filter(Put.class::isInstance)
                .map(Put.class::cast);
    }
}
