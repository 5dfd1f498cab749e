package fr.parvis.procedures.drafts;

import fr.parvis.procedures.drafts.Arrangement.Append;
import fr.parvis.procedures.drafts.Arrangement.Remove;
import fr.parvis.procedures.drafts.Arrangement.Shift;
import fr.parvis.procedures.drafts.Change.Kind;
import fr.parvis.procedures.drafts.Edit.Insert;
import fr.parvis.procedures.drafts.Edit.Move;
import fr.parvis.procedures.drafts.Edit.Put;
import fr.parvis.procedures.drafts.Edit.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Writes in a draft. Two agents who write at different places both are kept; at the same place the
 * second is told what the first wrote, and decides.
 */
@Component
public class EditDraft {

    private final DraftStore store;

    EditDraft(DraftStore store) {
        this.store = store;
    }

    /**
     * @param clashes what was not written because somebody else wrote there meanwhile
     */
    public record Written(Draft draft, List<Clash> clashes) {}

    /**
     * @param seen version of the draft that the agent had before them
     * @param typed by place; null takes away what stands there
     * @param arrangement of a list, after the rest, or null; left out when there is a clash
     * @return nothing when there is no such draft
     */
    @Transactional
    public Optional<Written> write(
            String code,
            long seen,
            long agent,
            Map<Place, JsonNode> typed,
            Arrangement arrangement) {
        return store.lock(code).map(draft -> write(draft, seen, agent, typed, arrangement));
    }

    private Written write(
            Draft draft,
            long seen,
            long agent,
            Map<Place, JsonNode> typed,
            Arrangement arrangement) {
        var log = new Log(store.since(draft, seen));
        var edits = new ArrayList<Edit>();
        var clashes = new ArrayList<Clash>();
        typed.forEach((place, value) -> weigh(draft, log, place, value, edits, clashes));
        if (arrangement != null && clashes.isEmpty()) {
            arrange(draft, log, arrangement, edits, clashes);
        }
        Draft after = edits.isEmpty() ? draft : store.add(draft, Kind.EDIT, agent, edits);
        return new Written(after, List.copyOf(clashes));
    }

    private static void weigh(
            Draft draft,
            Log log,
            Place place,
            JsonNode typed,
            List<Edit> edits,
            List<Clash> clashes) {
        JsonNode now = Tree.at(draft.tree(), place);
        Optional<Change> other = log.last(place);
        boolean untouched =
                log.first(place).filter(put -> Values.same(typed, put.before())).isPresent();
        if (Values.same(typed, now) || untouched) {
            return;
        }
        if (other.isPresent()) {
            clashes.add(new Clash(place, typed, now, other.get().agent()));
        } else {
            edits.add(new Put(place, now, typed));
        }
    }

    private static void arrange(
            Draft draft, Log log, Arrangement arrangement, List<Edit> edits, List<Clash> clashes) {
        Optional<Change> other = log.last(arrangement.place());
        if (other.isPresent() && !(arrangement instanceof Append)) {
            JsonNode now = Tree.at(draft.tree(), arrangement.place());
            clashes.add(new Clash(arrangement.place(), null, now, other.get().agent()));
            return;
        }
        JsonNode tree = draft.tree().deepCopy();
        edits.forEach(edit -> edit.apply(tree));
        edit(tree, arrangement).ifPresent(edits::add);
    }

    private static Optional<Edit> edit(JsonNode tree, Arrangement arrangement) {
        return switch (arrangement) {
            case Append(Place list, JsonNode item) ->
                    Optional.of(new Insert(list, Tree.list(tree, list).size(), item));
            case Remove(Place member) ->
                    found(tree, member)
                            .map(at -> new Take(member.parent(), at, Tree.at(tree, member)));
            case Shift(Place member, int by) ->
                    found(tree, member)
                            .filter(at -> at + by >= 0)
                            .filter(at -> at + by < Tree.list(tree, member.parent()).size())
                            .map(at -> new Move(member.parent(), at, at + by));
        };
    }

    private static Optional<Integer> found(JsonNode tree, Place member) {
        return Tree.at(tree, member.parent()) instanceof ArrayNode list
                ? Optional.of(Tree.index(list, member.name())).filter(at -> at >= 0)
                : Optional.empty();
    }
}
