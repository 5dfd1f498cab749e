package fr.parvis.requests.filing;

import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.behalf.Entry;
import fr.parvis.requests.behalf.SendEntry;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.mandated.Mandated;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a request of a draft, in the transaction of whoever sends it. */
@Component
class ReceiveDraft {

    private final Drafts drafts;
    private final Forms forms;
    private final Files files;
    private final ReceiveRequest receive;
    private final SendEntry behalf;
    private final Mandated mandated;

    ReceiveDraft(
            Drafts drafts,
            Forms forms,
            Files files,
            ReceiveRequest receive,
            SendEntry behalf,
            Mandated mandated) {
        this.drafts = drafts;
        this.forms = forms;
        this.files = files;
        this.receive = receive;
        this.behalf = behalf;
        this.mandated = mandated;
    }

    String nextNumber(int year) {
        return receive.nextNumber(year);
    }

    /**
     * Sends the answers that were checked, whatever another window saved in the meantime.
     *
     * @return the id of the request; of the one before when it was sent already
     */
    long once(Draft checked, Revision revision, String number) {
        Draft draft = drafts.lock(checked.token()).orElseThrow();
        if (draft.sent()) {
            return draft.requestId();
        }
        Optional<Entry> entry = behalf.of(draft.id());
        FormDefinition form = revision.definition().form();
        if (entry.isPresent() || !forms.files(form, draft.answers()).isEmpty()) {
            files.release(draft.reference());
        }
        Answers settled = forms.settle(form, checked.answers());
        Request request = receive.receive(filed(draft, revision, number, settled, entry));
        entry.ifPresent(one -> behalf.sent(one, request));
        mandated.sent(draft.id(), request.id());
        drafts.markSent(draft, request.id());
        return request.id();
    }

    private NewRequest filed(
            Draft draft, Revision revision, String number, Answers answers, Optional<Entry> entry) {
        var online =
                new NewRequest(
                        number,
                        revision,
                        draft.residentId(),
                        draft.locale(),
                        Channel.ONLINE,
                        answers);
        return entry.map(it -> online.by(it.channel(), it.arrivedOn(), behalf.told(it)))
                .or(() -> mandated.told().map(told -> online.by(channel(), null, told)))
                .orElse(online);
    }

    private Channel channel() {
        return mandated.atTheCounter() ? Channel.COUNTER : Channel.ONLINE;
    }
}
