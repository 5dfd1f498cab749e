package fr.parvis.audit;

import fr.parvis.audit.JournalStore.SealedEntry;
import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import fr.parvis.audit.Verification.Intact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Recomputes the chain of the current commune's journal. A chain alone cannot tell that its last
 * lines were cut off together with their seals: keep the number of entries, or a backup, elsewhere.
 */
@Service
public class VerifyJournal {

    private static final int PAGE = 1_000;

    private final JournalStore store;

    VerifyJournal(JournalStore store) {
        this.store = store;
    }

    /** The first broken line, or how many lines are intact. */
    public Verification verify() {
        Seal last = Seal.NONE;
        List<SealedEntry> page;
        do {
            page = store.sealedAfter(last.seq(), PAGE);
            for (SealedEntry each : page) {
                Optional<Fault> fault = fault(last, each);
                if (fault.isPresent()) {
                    return new Broken(each.seal().entry(), each.seal().seq(), fault.get());
                }
                last = each.seal();
            }
        } while (page.size() == PAGE);
        long intact = last.seq();
        return store.forgottenEntry()
                .<Verification>map(entry -> new Broken(entry, 0, Fault.NEVER_SEALED))
                .orElseGet(() -> new Intact(intact));
    }

    private static Optional<Fault> fault(Seal before, SealedEntry each) {
        if (!each.seal().follows(before)) {
            return Optional.of(Fault.BROKEN_LINK);
        }
        if (each.entry() == null) {
            return Optional.of(Fault.MISSING_ENTRY);
        }
        return each.seal().seals(each.entry())
                ? Optional.empty()
                : Optional.of(Fault.ALTERED_ENTRY);
    }
}
