package fr.parvis.requests.filing;

import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Applicant;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Sends the link of a draft to whoever wants to go on later, on another device perhaps. */
@Component
class SendDraftLink {

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]+\\.[^@\\s,;<>]{2,}");

    private final Notices notices;
    private final Addresses addresses;
    private final Communes communes;
    private final Procedures procedures;

    SendDraftLink(Notices notices, Addresses addresses, Communes communes, Procedures procedures) {
        this.notices = notices;
        this.addresses = addresses;
        this.communes = communes;
        this.procedures = procedures;
    }

    String address(Draft draft) {
        return addresses.of(communes.current(), "/brouillons/" + draft.token());
    }

    String knownEmail(Draft draft) {
        return Applicant.of(
                        procedures.revision(draft.revisionId()).definition().form(),
                        draft.answers())
                .email();
    }

    /**
     * @return false when that cannot be an e-mail address
     */
    boolean send(Draft draft, String email, Frame frame) {
        String cleaned = email.strip();
        if (cleaned.length() > 254 || !EMAIL.matcher(cleaned).matches()) {
            return false;
        }
        String title = frame.t(procedures.revision(draft.revisionId()).definition().title());
        notices.send(
                new Notice(
                        "",
                        cleaned,
                        frame.locale(),
                        "draft:" + draft.id(),
                        frame.t("requests.filing.link.subject", title),
                        List.of(
                                frame.t("requests.filing.link.words", title),
                                frame.t("requests.filing.link.keep")),
                        new Notice.Link(frame.t("requests.filing.link.button"), address(draft)),
                        List.of()));
        return true;
    }
}
