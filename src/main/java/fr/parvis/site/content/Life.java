package fr.parvis.site.content;

import static fr.parvis.site.content.State.DRAFT;
import static fr.parvis.site.content.State.EXPIRED;
import static fr.parvis.site.content.State.PUBLISHED;
import static fr.parvis.site.content.State.REVIEW;
import static fr.parvis.site.content.State.SCHEDULED;
import static fr.parvis.site.content.State.WITHDRAWN;
import static fr.parvis.site.content.Verb.CANCEL;
import static fr.parvis.site.content.Verb.EXPIRE;
import static fr.parvis.site.content.Verb.PUBLISH;
import static fr.parvis.site.content.Verb.SAVE;
import static fr.parvis.site.content.Verb.SCHEDULE;
import static fr.parvis.site.content.Verb.SEND_BACK;
import static fr.parvis.site.content.Verb.START;
import static fr.parvis.site.content.Verb.SUBMIT;
import static fr.parvis.site.content.Verb.WITHDRAW;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a content: every transition there is. A text that is being read, or waits for its
 * day, becomes a draft again when somebody changes it; so nothing is shown that nobody approved.
 */
public final class Life {

    private static final Map<State, Map<Verb, State>> TABLE = new EnumMap<>(State.class);

    static {
        from(DRAFT).put(SAVE, DRAFT);
        from(DRAFT).put(SUBMIT, REVIEW);
        from(DRAFT).put(PUBLISH, PUBLISHED);
        from(DRAFT).put(SCHEDULE, SCHEDULED);
        from(DRAFT).put(WITHDRAW, WITHDRAWN);

        from(REVIEW).put(SAVE, DRAFT);
        from(REVIEW).put(SEND_BACK, DRAFT);
        from(REVIEW).put(PUBLISH, PUBLISHED);
        from(REVIEW).put(SCHEDULE, SCHEDULED);
        from(REVIEW).put(WITHDRAW, WITHDRAWN);

        from(SCHEDULED).put(SAVE, DRAFT);
        from(SCHEDULED).put(CANCEL, DRAFT);
        from(SCHEDULED).put(START, PUBLISHED);
        from(SCHEDULED).put(WITHDRAW, WITHDRAWN);

        from(PUBLISHED).put(SAVE, DRAFT);
        from(PUBLISHED).put(EXPIRE, EXPIRED);
        from(PUBLISHED).put(WITHDRAW, WITHDRAWN);

        from(EXPIRED).put(SAVE, DRAFT);

        from(WITHDRAWN).put(SAVE, DRAFT);
        from(WITHDRAWN).put(SUBMIT, REVIEW);
        from(WITHDRAWN).put(PUBLISH, PUBLISHED);
        from(WITHDRAWN).put(SCHEDULE, SCHEDULED);
    }

    private Life() {}

    private static Map<Verb, State> from(State state) {
        return TABLE.computeIfAbsent(state, _ -> new EnumMap<>(Verb.class));
    }

    /** Where it leads; nothing when it cannot be done from there. */
    public static Optional<State> after(State state, Verb verb) {
        return Optional.ofNullable(TABLE.get(state).get(verb));
    }

    /** What can be done from there, whoever does it. */
    public static List<Verb> from(State state, boolean shown) {
        return TABLE.get(state).keySet().stream()
                .filter(verb -> verb != WITHDRAW || shown || state == SCHEDULED)
                .toList();
    }
}
