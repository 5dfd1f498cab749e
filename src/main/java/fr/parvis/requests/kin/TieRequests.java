package fr.parvis.requests.kin;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent says that two requests are of one matter, or that they are not. */
@Component
public class TieRequests {

    private final Ties ties;
    private final Recorder recorder;

    TieRequests(Ties ties, Recorder recorder) {
        this.ties = ties;
        this.recorder = recorder;
    }

    /** Both know each other from now on. What was merged or split stays so. */
    @Transactional
    public Outcome<Request, MergeRefused> link(Request one, Request other, String by) {
        return tie(one, other, Tie.Kind.LINKED, by);
    }

    /** They are told apart, and no longer shown as alike. */
    @Transactional
    public Outcome<Request, MergeRefused> tellApart(Request one, Request other, String by) {
        return tie(one, other, Tie.Kind.DISTINCT, by);
    }

    private Outcome<Request, MergeRefused> tie(
            Request one, Request other, Tie.Kind kind, String by) {
        if (one.id() == other.id()) {
            return Outcome.refused(new MergeRefused.Itself());
        }
        boolean firm =
                ties.between(one.id(), other.id())
                        .filter(now -> now == Tie.Kind.MERGED || now == Tie.Kind.SPLIT)
                        .isPresent();
        if (!firm) {
            ties.put(one.id(), other.id(), kind, by);
            String what = kind == Tie.Kind.LINKED ? "linked" : "told-apart";
            recorder.tell(one, what);
            recorder.tell(other, what);
        }
        return Outcome.done(one);
    }
}
