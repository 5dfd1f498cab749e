package fr.parvis.site.content;

import fr.parvis.kernel.Auditable;

/** A step in the life of a content, for the journal. */
record ContentMoved(String action, String subject, String detail) implements Auditable {

    static ContentMoved of(Piece piece, Verb verb) {
        boolean approved =
                piece.state() == State.REVIEW && (verb == Verb.PUBLISH || verb == Verb.SCHEDULE);
        return new ContentMoved(
                "site." + (approved ? "approve" : verb.code()),
                "content:" + piece.kind() + "/" + piece.slug(),
                piece.title());
    }
}
