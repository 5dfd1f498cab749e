package fr.parvis.account;

import java.util.Arrays;
import java.util.Optional;

/** How an agent wants to be told by e-mail of what awaits them, the soonest first. */
public enum NewsChoice {
    /** As soon as it arrives, and each morning what presses. */
    AT_ONCE("at-once"),
    /** Each working morning, in one message, when there is something to say. */
    DAILY("daily"),
    NEVER("never");

    private final String code;

    NewsChoice(String code) {
        this.code = code;
    }

    /** As the database keeps it; its words are under {@code account.news.CODE}. */
    public String code() {
        return code;
    }

    public static Optional<NewsChoice> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
