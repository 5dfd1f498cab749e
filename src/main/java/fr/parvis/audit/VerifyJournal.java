package fr.parvis.audit;

import fr.parvis.audit.Checkpoints.Mark;
import fr.parvis.audit.JournalStore.SealedEntry;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import fr.parvis.audit.Verification.Intact;
import fr.parvis.kernel.CommuneScope;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Recomputes the chain of the current commune's journal. That its last lines were cut off together
 * with their seals is told by what was noted of it outside the database.
 */
@Service
public class VerifyJournal {

    private static final int PAGE = 1_000;

    private final JournalStore store;
    private final Checkpoints checkpoints;

    VerifyJournal(JournalStore store, Checkpoints checkpoints) {
        this.store = store;
        this.checkpoints = checkpoints;
    }

    /** The first broken line, or how many lines are intact. */
    public Verification verify() {
        Optional<Mark> noted = checkpoints.of(CommuneScope.current());
        Seal start = store.start();
        var chain = new Chain(start);
        List<SealedEntry> page;
        do {
            page = store.sealedAfter(chain.last().seq(), PAGE);
            for (SealedEntry each : page) {
                Optional<Broken> broken = chain.next(each.seal(), each.entry());
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
        } while (page.size() == PAGE);
        return forgotten()
                .or(() -> noted.flatMap(mark -> end(chain.last(), mark)))
                .or(() -> beginning(start))
                .<Verification>map(broken -> broken)
                .orElseGet(() -> new Intact(chain.length()));
    }

    private Optional<Broken> forgotten() {
        return store.forgottenEntry().map(entry -> new Broken(entry, 0, Fault.NEVER_SEALED));
    }

    /** What was noted is older than the chain, or its very end. */
    private Optional<Broken> end(Seal last, Mark noted) {
        if (noted.seq() > last.seq()) {
            return Optional.of(new Broken(0, noted.seq(), Fault.CUT_OFF));
        }
        boolean same = store.seal(noted.seq()).map(Mark::of).filter(noted::equals).isPresent();
        boolean cut = noted.seq() <= store.start().seq();
        return same || cut
                ? Optional.empty()
                : Optional.of(new Broken(0, noted.seq(), Fault.REWRITTEN));
    }

    private Optional<Broken> beginning(Seal start) {
        return start.seq() == 0 || store.tells(CutJournal.told(start.seq(), start.hash()))
                ? Optional.empty()
                : Optional.of(new Broken(0, start.seq(), Fault.UNTOLD_CUT));
    }
}
