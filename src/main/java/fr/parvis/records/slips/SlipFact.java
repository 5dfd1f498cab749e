package fr.parvis.records.slips;

import fr.parvis.kernel.Auditable;

/** Something about a slip, or about a thing on it, for the journal. */
record SlipFact(String action, String subject, String detail) implements Auditable {

    static SlipFact of(String what, Slip slip, String detail) {
        return new SlipFact("records.slip." + what, "slip:" + slip.id(), detail);
    }

    /** One thing is gone; its reference stays, nothing else of it does. */
    static SlipFact disposed(Slip slip, Line line) {
        return new SlipFact(
                "records.disposed", slip.rule() + ":" + line.reference(), slip.reference());
    }
}
