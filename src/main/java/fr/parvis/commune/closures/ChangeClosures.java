package fr.parvis.commune.closures;

import fr.parvis.commune.Communes;
import fr.parvis.commune.IdentityChanged;
import fr.parvis.hours.Closure;
import fr.parvis.hours.ClosureText;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces the days on which the counter of the current town hall is closed although its week says
 * otherwise. Publishes {@link IdentityChanged}. What is over is forgotten at the next change.
 */
@Service
public class ChangeClosures {

    static final int MOST = 40;

    private static final int LONGEST_REASON = 120;

    private static final String ACTION = "commune.closures-changed";

    private final Communes communes;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeClosures(
            Communes communes, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.communes = communes;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param from first day, or null when none was told
     * @param to last day, included; null for the first day only
     * @param reason told to everybody; may be blank. What exceeds {@value #LONGEST_REASON} letters
     *     is cut
     */
    @Transactional
    public Outcome<Closure, ClosureRefused> add(LocalDate from, LocalDate to, String reason) {
        LocalDate today = LocalDate.now(clock.withZone(communes.current().zone()));
        LocalDate last = to == null ? from : to;
        List<Closure> kept = lock();
        kept.removeIf(each -> each.to().isBefore(today));
        if (from == null) {
            return Outcome.refused(ClosureRefused.NO_DAY);
        }
        if (last.isBefore(from)) {
            return Outcome.refused(ClosureRefused.BACKWARDS);
        }
        if (last.isBefore(today)) {
            return Outcome.refused(ClosureRefused.PAST);
        }
        if (last.isAfter(from.plusYears(1))) {
            return Outcome.refused(ClosureRefused.LONG);
        }
        if (kept.size() >= MOST) {
            return Outcome.refused(ClosureRefused.MANY);
        }
        Closure closure = Closure.closed(from, last, said(reason));
        kept.removeIf(each -> each.from().equals(from) && each.to().equals(last));
        kept.add(closure);
        keep(kept);
        return Outcome.done(closure);
    }

    /** Opens those days again; nothing happens when they are not closed. */
    @Transactional
    public void remove(LocalDate from, LocalDate to) {
        List<Closure> kept = lock();
        if (kept.removeIf(each -> each.from().equals(from) && each.to().equals(to))) {
            keep(kept);
        }
    }

    /** As they are, kept from others until the transaction ends. */
    private List<Closure> lock() {
        String kept =
                jdbc.sql("select closures from commune where id = ? for update")
                        .param(CommuneScope.current().value())
                        .query(String.class)
                        .single();
        return new ArrayList<>(ClosureText.read(kept));
    }

    private static LocalizedText said(String reason) {
        String text = reason.strip();
        if (text.isEmpty()) {
            return null;
        }
        return LocalizedText.of(
                text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text);
    }

    private void keep(List<Closure> closures) {
        closures.sort(Comparator.comparing(Closure::from).thenComparing(Closure::to));
        jdbc.sql("update commune set closures = ?::jsonb where id = ?")
                .params(ClosureText.write(closures), CommuneScope.current().value())
                .update();
        events.publishEvent(new IdentityChanged(CommuneScope.current(), ACTION));
    }
}
