package fr.parvis.administration.reviews;

import fr.parvis.kernel.Auditable;

/** A review of access began or was signed. */
record ReviewFact(String action, String subject, String detail) implements Auditable {

    static ReviewFact of(String what, long review, String detail) {
        return new ReviewFact("access.review-" + what, "access-review:" + review, detail);
    }
}
