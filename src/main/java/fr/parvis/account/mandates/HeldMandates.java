package fr.parvis.account.mandates;

import fr.parvis.account.Mandate;
import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.mandates.Acts.Act;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Markdown;
import fr.parvis.ui.NotFound;
import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens mandates for those whom they concern, and gathers their page. */
@Component
public class HeldMandates {

    private final MandateStore store;
    private final MandateText text;
    private final Acts acts;
    private final Clock clock;

    HeldMandates(MandateStore store, MandateText text, Acts acts, Clock clock) {
        this.store = store;
        this.text = text;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A mandate as a page shows it.
     *
     * @param translation for a reader of another language; null in French
     * @param unchanged words and facts are those that were made
     */
    public record Shown(
            Made made,
            Mandate.State state,
            Content words,
            Content translation,
            boolean unchanged,
            List<Act> acts) {

        public Mandate mandate() {
            return made.mandate();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Made> by(Holder holder) {
        return store.heldBy(holder);
    }

    static boolean holds(Holder holder, Mandate mandate) {
        boolean agent = holder.kind() == Holder.Kind.AGENT;
        boolean ofAgent = mandate.holder().kind() == Holder.Kind.AGENT;
        return agent == ofAgent && holder.id() == mandate.holder().id();
    }

    /**
     * @throws NotFound for one that somebody else holds
     */
    Made own(long id, Holder holder) {
        return store.find(id)
                .filter(made -> holds(holder, made.mandate()))
                .orElseThrow(NotFound::new);
    }

    /**
     * One's own; for an administrator at the desk also those of others, to end them.
     *
     * @throws NotFound for anybody else's
     */
    Made open(long id, Holder holder, SignedInAgent agent) {
        boolean all =
                holder.kind() == Holder.Kind.AGENT
                        && Rights.may(agent, Permission.ADMINISTER, Place.COMMUNE);
        return all ? store.find(id).orElseThrow(NotFound::new) : own(id, holder);
    }

    /**
     * Given by a resident, or waiting for their signature.
     *
     * @throws NotFound for anybody else's
     */
    Made given(long id, long resident, String email) {
        return store.givenBy(resident, email).stream()
                .filter(made -> made.mandate().id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Made> givenBy(long resident, String email) {
        return store.givenBy(resident, email);
    }

    List<Made> all() {
        return store.all();
    }

    Made find(long id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    Shown shown(Made made, Frame frame) {
        boolean french = frame.lang().equals("fr");
        return new Shown(
                made,
                made.on(today()),
                Markdown.html(made.words()),
                french ? null : Markdown.html(text.words(NewMandate.of(made), frame.locale())),
                text.unchanged(made),
                acts.of(made.mandate().id()));
    }
}
