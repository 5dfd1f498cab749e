package fr.parvis.newsletters;

import fr.parvis.kernel.Auditable;

/** What an agent did with a letter. */
record LetterFact(String action, long letter, String detail) implements Auditable {
    @Override
    public String subject() {
        return "letter:" + letter;
    }
}
