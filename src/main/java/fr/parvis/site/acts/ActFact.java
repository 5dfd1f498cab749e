package fr.parvis.site.acts;

import fr.parvis.kernel.Auditable;
import fr.parvis.site.content.Content;

/** What was done with an act, for the journal: the proof of its publication. */
record ActFact(String action, String subject, String detail, String why) implements Auditable {

    static ActFact posted(Content content, Act act) {
        return new ActFact("act.posted", subject(content.path()), "SHA-256 " + act.sha256(), "");
    }

    static ActFact erased(Content content, String why) {
        return new ActFact("act.erased", subject(content.path()), "", why);
    }

    private static String subject(String path) {
        return "act:" + path;
    }
}
