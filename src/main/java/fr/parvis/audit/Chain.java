package fr.parvis.audit;

import fr.parvis.audit.Verification.Broken;
import fr.parvis.audit.Verification.Fault;
import java.util.Optional;

/** Walks along a chain, seal after seal, and remembers where it is. */
final class Chain {

    private final Seal start;
    private Seal last;

    /**
     * @param start what the first seal to come must follow
     */
    Chain(Seal start) {
        this.start = start;
        this.last = start;
    }

    /**
     * @param entry that the seal belongs to, or null when it is gone
     * @return why the chain breaks here
     */
    Optional<Broken> next(Seal seal, Entry entry) {
        if (!seal.follows(last)) {
            return broken(seal, Fault.BROKEN_LINK);
        }
        if (entry == null) {
            return broken(seal, Fault.MISSING_ENTRY);
        }
        if (!seal.seals(entry)) {
            return broken(seal, Fault.ALTERED_ENTRY);
        }
        last = seal;
        return Optional.empty();
    }

    Seal last() {
        return last;
    }

    long length() {
        return last.seq() - start.seq();
    }

    private static Optional<Broken> broken(Seal seal, Fault fault) {
        return Optional.of(new Broken(seal.entry(), seal.seq(), fault));
    }
}
