package fr.parvis.site.blocks;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.arranging.Arranging;
import fr.parvis.site.arranging.ArrangingRefused;
import fr.parvis.site.arranging.Part;
import fr.parvis.site.arranging.State;
import fr.parvis.ui.PageBlock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The arrangement of the home page that is being prepared. */
@Component
class HomeEditor {

    private final Arranging arranging;
    private final Home home;
    private final Shelf shelf;

    HomeEditor(Arranging arranging, Home home, Shelf shelf) {
        this.arranging = arranging;
        this.home = home;
        this.shelf = shelf;
    }

    State state() {
        return arranging.state(Part.HOME);
    }

    Arrangement draft(State state) {
        return home.read(state.draft());
    }

    /** Blocks as who arranges them sees them. */
    List<PlacedLine> lines(Arrangement draft) {
        return draft.blocks().stream().flatMap(this::line).toList();
    }

    List<PageBlock> addable(Arrangement draft) {
        return draft.blocks().size() < Arrangement.MOST ? shelf.addable(draft) : List.of();
    }

    Outcome<Long, ArrangingRefused> change(long seen, UnaryOperator<Arrangement> change) {
        return arranging.change(
                Part.HOME, seen, before -> home.write(change.apply(home.read(before))));
    }

    /** A code that no block has, or that may not stand there again, changes nothing. */
    Outcome<Long, ArrangingRefused> add(long seen, String code) {
        return change(
                seen,
                draft ->
                        addable(draft).stream().anyMatch(block -> block.code().equals(code))
                                ? draft.with(code)
                                : draft);
    }

    Outcome<Long, ArrangingRefused> set(long seen, String key, Answers settings) {
        return change(seen, draft -> draft.set(key, settings.values()));
    }

    Outcome<Long, ArrangingRefused> undo(long seen) {
        return arranging.undo(Part.HOME, seen);
    }

    Outcome<Long, ArrangingRefused> publish(long seen) {
        return arranging.publish(Part.HOME, seen);
    }

    private Stream<PlacedLine> line(Placed placed) {
        return shelf.find(placed.code()).stream()
                .map(
                        block ->
                                new PlacedLine(
                                        placed.key(),
                                        block.titleKey(),
                                        shelf.settings(placed).text("titre"),
                                        Arrangement.movable(placed),
                                        shelf.form(placed.code()) != null));
    }
}
