package fr.parvis.requests.counter;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.behalf.Entries;
import fr.parvis.requests.counter.CounterPage.Begun;
import fr.parvis.requests.filing.DraftTokens;
import fr.parvis.requests.posting.PostTray;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the page of the counter. */
@Component
class ShowCounter {

    private final Procedures procedures;
    private final Entries entries;
    private final DraftTokens tokens;
    private final PostTray tray;

    ShowCounter(Procedures procedures, Entries entries, DraftTokens tokens, PostTray tray) {
        this.procedures = procedures;
        this.entries = entries;
        this.tokens = tokens;
        this.tray = tray;
    }

    CounterPage page(
            Typed typed, List<ErrorLink> errors, String scan, SignedInAgent agent, Frame frame) {
        return new CounterPage(
                typed,
                offered().map(it -> choice(it, typed, frame)).toList(),
                errors,
                entries.openOf(agent.id()).stream()
                        .map(entry -> Begun.of(entry, title(entry.procedure(), frame), tokens))
                        .toList(),
                tray.count(agent),
                scan);
    }

    /** What residents can ask for here. */
    Optional<Revision> offered(String code) {
        return offered().filter(one -> one.code().equals(code)).findFirst();
    }

    private Stream<Revision> offered() {
        return procedures.catalogue().stream().filter(one -> one.definition().kind().filled());
    }

    private static Choice choice(Revision revision, Typed typed, Frame frame) {
        return new Choice(
                revision.code(),
                frame.t(revision.definition().title()),
                null,
                revision.code().equals(typed.demarche()));
    }

    private String title(String code, Frame frame) {
        return procedures
                .current(code)
                .map(revision -> frame.t(revision.definition().title()))
                .orElse(code);
    }
}
