package fr.parvis.privacy.register;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.privacy.register.EntryRefused.Incomplete;
import fr.parvis.privacy.register.EntryRefused.Overtaken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds an activity of the commune's own to the register, changes it by a new version, ends it. */
@Service
class KeepEntry {

    private final EntryStore entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepEntry(EntryStore entries, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Its code. */
    @Transactional
    public Outcome<String, EntryRefused> add(OwnEntry typed) {
        List<String> missing = missing(typed);
        if (!missing.isEmpty()) {
            return Outcome.refused(new Incomplete(missing));
        }
        String code = EntryVersion.PREFIX + entries.begin(version(0, 1, typed, false));
        events.publishEvent(new EntryKept(code, typed.title(), false));
        return Outcome.done(code);
    }

    /**
     * @param seen number of the version that was read
     */
    @Transactional
    public Outcome<String, EntryRefused> change(long id, int seen, OwnEntry typed) {
        List<String> missing = missing(typed);
        return missing.isEmpty()
                ? next(version(id, seen + 1, typed, false))
                : Outcome.refused(new Incomplete(missing));
    }

    /** What it was stays readable; it is in force no more. */
    @Transactional
    public Outcome<String, EntryRefused> end(EntryVersion last) {
        return next(version(last.id(), last.number() + 1, last.entry(), true));
    }

    private Outcome<String, EntryRefused> next(EntryVersion version) {
        if (!entries.add(version)) {
            return Outcome.refused(new Overtaken());
        }
        events.publishEvent(
                new EntryKept(version.code(), version.entry().title(), version.ended()));
        return Outcome.done(version.code());
    }

    private EntryVersion version(long id, int number, OwnEntry entry, boolean ended) {
        Actor actor = Actor.current();
        return new EntryVersion(
                id, number, entry, ended, actor.id(), actor.name(), clock.instant());
    }

    private static List<String> missing(OwnEntry typed) {
        return typed.required().entrySet().stream()
                .filter(field -> field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }
}
