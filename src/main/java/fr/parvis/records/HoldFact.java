package fr.parvis.records;

import fr.parvis.kernel.Auditable;
import java.util.Locale;

/** A hold or a restriction was placed or lifted; a person's address stays out of the journal. */
record HoldFact(String action, String subject, String detail) implements Auditable {

    static HoldFact placed(long id, PlaceHold.Order order) {
        return of("placed", order.kind(), id, order.subject(), order.reference());
    }

    static HoldFact lifted(Hold hold) {
        return of("lifted", hold.kind(), hold.id(), hold.subject(), hold.reference());
    }

    private static HoldFact of(
            String what, Holds.Kind kind, long id, String subject, String reference) {
        return new HoldFact(
                "records." + kind.name().toLowerCase(Locale.ROOT) + "." + what,
                "hold:" + id,
                subject.startsWith(HoldSubjects.PERSON) ? "" : reference);
    }
}
