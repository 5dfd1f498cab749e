package fr.parvis.alerts.life;

import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.Wave.Kind;
import fr.parvis.alerts.life.Wave.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends alerts, follows them up, ends them; where two people are needed, waits for the second. */
@Service
public class RunAlerts {

    private final AlertStore alerts;
    private final CurrentAlerts current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunAlerts(
            AlertStore alerts,
            CurrentAlerts current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.alerts = alerts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param twoPeople a second person has to agree before anything leaves
     * @return its id
     */
    @Transactional
    public long send(NewAlert order, SignedInAgent author, boolean twoPeople) {
        Optional<Long> id = alerts.add(order);
        id.ifPresent(it -> add(it, Kind.ALERT, order, author, twoPeople));
        return id.orElseGet(() -> alerts.withKey(order.key()));
    }

    /**
     * More is known: the same people learn it, once though the form is sent twice. Only title,
     * texts and expiry of the order count.
     */
    @Transactional
    public void update(Alert alert, NewAlert order, SignedInAgent author, boolean twoPeople) {
        Wave last = alerts.waves(alert.id()).getFirst();
        boolean again =
                last.kind() == Kind.UPDATE
                        && last.title().equals(order.title())
                        && last.body().equals(order.body())
                        && last.sms().equals(order.sms());
        if (!again) {
            add(alert.id(), Kind.UPDATE, order, author, twoPeople);
        }
    }

    private void add(long id, Kind kind, NewAlert order, SignedInAgent author, boolean twoPeople) {
        Wave wave =
                new Wave(
                        0,
                        id,
                        kind,
                        order.title(),
                        order.body(),
                        order.sms(),
                        twoPeople ? State.AWAITING : State.SENT,
                        author.id(),
                        author.name(),
                        "",
                        clock.instant(),
                        order.expiresAt());
        Wave added = alerts.wave(alerts.addWave(wave)).orElseThrow();
        if (twoPeople) {
            events.publishEvent(new AlertFact("asked", id, added.id(), added.title()));
            events.publishEvent(new ApprovalAsked(alerts.find(id).orElseThrow(), added));
        } else {
            goOut(added, "sent");
        }
    }

    /**
     * The second person agrees.
     *
     * @return empty when it is done, else why not
     */
    @Transactional
    public Optional<ApprovalRefused> approve(long wave, SignedInAgent second) {
        Optional<ApprovalRefused> no = refusal(wave, second);
        if (no.isEmpty()) {
            alerts.decide(wave, State.SENT, second.name());
            goOut(alerts.wave(wave).orElseThrow(), "approved");
        }
        return no;
    }

    /** The second person does not agree; the author may withdraw their own. */
    @Transactional
    public Optional<ApprovalRefused> refuse(long wave, SignedInAgent agent) {
        if (!alerts.decide(wave, State.REFUSED, agent.name())) {
            return Optional.of(new ApprovalRefused.Decided());
        }
        Wave refused = alerts.wave(wave).orElseThrow();
        events.publishEvent(new AlertFact("refused", refused.alertId(), wave, refused.title()));
        return Optional.empty();
    }

    private Optional<ApprovalRefused> refusal(long id, SignedInAgent second) {
        Wave wave = alerts.wave(id).orElseThrow();
        if (wave.state() != State.AWAITING) {
            return Optional.of(new ApprovalRefused.Decided());
        }
        if (wave.authorId() == second.id()) {
            return Optional.of(new ApprovalRefused.Own());
        }
        Alert alert = alerts.find(wave.alertId()).orElseThrow();
        return alert.endedAt() == null && clock.instant().isBefore(wave.expiresAt())
                ? Optional.empty()
                : Optional.of(new ApprovalRefused.TooLate());
    }

    /**
     * Over: the same people are told, on the same channels.
     *
     * @param sms short text, made from the title that was approved
     */
    @Transactional
    public void end(Alert alert, String title, String body, String sms, SignedInAgent author) {
        if (!alerts.end(alert.id())) {
            return;
        }
        Instant now = clock.instant();
        Wave wave =
                new Wave(
                        0,
                        alert.id(),
                        Kind.END,
                        title,
                        body,
                        sms,
                        State.SENT,
                        author.id(),
                        author.name(),
                        "",
                        now,
                        now);
        goOut(alerts.wave(alerts.addWave(wave)).orElseThrow(), "ended");
    }

    private void goOut(Wave wave, String fact) {
        if (wave.kind() == Kind.UPDATE) {
            alerts.extend(wave.alertId(), wave.expiresAt());
        }
        Alert alert = alerts.find(wave.alertId()).orElseThrow();
        events.publishEvent(new AlertFact(fact, alert.id(), wave.id(), wave.title()));
        events.publishEvent(new WaveSent(alert, wave));
        current.changed();
    }
}
