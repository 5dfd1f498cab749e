package fr.parvis.site.content;

import java.util.Arrays;
import java.util.Optional;

/** What is done with a content. */
public enum Verb {
    /** A new revision is written. */
    SAVE("save"),
    /** Somebody else is asked to read it. */
    SUBMIT("submit"),
    /** Who read it asks for changes. */
    SEND_BACK("send-back"),
    /** Shown at once. From the review: approved. */
    PUBLISH("publish"),
    /** Shown from a moment to come. From the review: approved. */
    SCHEDULE("schedule"),
    /** The moment to come is given up. */
    CANCEL("cancel"),
    /** Shown no more. */
    WITHDRAW("withdraw"),
    /** The moment has come; done by the clock. */
    START("start"),
    /** Its time is over; done by the clock. */
    EXPIRE("expire");

    private final String code;

    Verb(String code) {
        this.code = code;
    }

    /** As kept; its words are {@code site.step.CODE}. */
    public String code() {
        return code;
    }

    /** Done by people, with a button. */
    public boolean byPeople() {
        return this != START && this != EXPIRE;
    }

    public static Optional<Verb> ofCode(String code) {
        return Arrays.stream(values()).filter(verb -> verb.code.equals(code)).findFirst();
    }
}
