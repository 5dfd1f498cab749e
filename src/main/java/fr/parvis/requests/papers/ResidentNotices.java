package fr.parvis.requests.papers;

import fr.parvis.commune.Communes;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.Residents;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes to the resident by e-mail, in the language of the request. Who gave none is not written
 * to.
 */
@Component
class ResidentNotices implements Residents {

    private final Notices notices;
    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;
    private final TrackingCodes codes;
    private final LetterText text;

    ResidentNotices(
            Notices notices,
            Languages languages,
            Addresses addresses,
            Communes communes,
            TrackingCodes codes,
            LetterText text) {
        this.notices = notices;
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
        this.codes = codes;
        this.text = text;
    }

    @Override
    public void acknowledge(Request request, Revision revision) {
        Words words = words(request);
        Format format = languages.format(request.locale());
        List<String> said = new ArrayList<>();
        said.add(
                words.get(
                        "requests.notice.received.words",
                        title(request, revision),
                        request.number(),
                        format.date(request.receivedAt().atZone(Format.ZONE).toLocalDate())));
        said.add(
                words.get(
                        "requests.notice.received.code",
                        request.number(),
                        codes.of(request.number())));
        said.add(words.get("requests.notice.received.target", format.day(request.target())));
        send(
                request,
                "received",
                title(request, revision),
                said,
                List.of(Acknowledgements.attachment(request, words)));
    }

    @Override
    public void ask(Request request, Revision revision, String question, LocalDate answerBy) {
        Words words = words(request);
        String day = languages.format(request.locale()).day(answerBy);
        List<String> said =
                List.of(
                        words.get("requests.notice.asked.words", title(request, revision)),
                        question,
                        words.get("requests.notice.asked.until", day),
                        words.get(
                                "requests.notice.asked.clock."
                                        + request.clock().silence().name().toLowerCase()));
        send(request, "asked", title(request, revision), said, List.of());
    }

    @Override
    public void thankForAnswer(Request request, Revision revision) {
        simple(request, revision, "completed");
    }

    @Override
    public void tellDecision(Request request, Revision revision, String reasons, Long document) {
        Words words = words(request);
        List<String> said = new ArrayList<>();
        said.add(
                words.get(
                        "requests.notice." + request.outcome() + ".words",
                        title(request, revision)));
        if (!reasons.isBlank()) {
            said.add(reasons);
        }
        if ("refused".equals(request.outcome())) {
            said.add(revision.definition().legal().appeal().in(request.locale()));
        }
        send(
                request,
                request.outcome(),
                title(request, revision),
                said,
                attachments(request, document));
    }

    private static List<Notice.Attachment> attachments(Request request, Long document) {
        return document == null
                ? List.of()
                : List.of(DocumentAttachments.attachment(document, request.number()));
    }

    @Override
    public void tellClosing(Request request, Revision revision, String agentWords, Long document) {
        String title = title(request, revision);
        List<String> said = new ArrayList<>();
        if (!agentWords.isBlank()) {
            said.add(agentWords);
        }
        said.add(words(request).get("requests.notice.closed.words", title));
        send(request, "closed", title, said, attachments(request, document));
    }

    @Override
    public void tellMessage(Request request, Revision revision, String author) {
        simple(request, revision, "message");
    }

    @Override
    public void tellExtension(Request request, Revision revision, String why) {
        String day = languages.format(request.locale()).day(request.clock().due());
        String title = title(request, revision);
        send(
                request,
                "extended",
                title,
                List.of(words(request).get("requests.notice.extended.words", title, day), why),
                List.of());
    }

    @Override
    public void tell(
            Request request, Revision revision, LocalizedText subject, LocalizedText body) {
        if (!request.applicant().email().isEmpty()) {
            send(
                    request,
                    text.plain(subject, request, revision),
                    List.of(text.plain(body, request, revision).split("\\R{2,}")),
                    List.of());
        }
    }

    @Override
    public void tell(
            Request request,
            Revision revision,
            String what,
            List<String> facts,
            Notice.Attachment attachment) {
        String title = title(request, revision);
        List<Object> said = new ArrayList<>();
        said.add(title);
        said.addAll(facts);
        String sentence = words(request).get("requests.notice." + what + ".words", said.toArray());
        send(
                request,
                what,
                title,
                List.of(sentence),
                attachment == null ? List.of() : List.of(attachment));
    }

    @Override
    public void confirmWithdrawal(Request request, Revision revision) {
        simple(request, revision, "withdrawn");
    }

    private void simple(Request request, Revision revision, String what) {
        String title = title(request, revision);
        send(
                request,
                what,
                title,
                List.of(words(request).get("requests.notice." + what + ".words", title)),
                List.of());
    }

    private void send(
            Request request,
            String what,
            String title,
            List<String> said,
            List<Notice.Attachment> attachments) {
        if (!request.applicant().email().isEmpty()) {
            Words words = words(request);
            String subject =
                    words.get("requests.notice." + what + ".subject", title, request.number());
            send(request, subject, said, attachments);
        }
    }

    private void send(
            Request request,
            String subject,
            List<String> said,
            List<Notice.Attachment> attachments) {
        notices.send(
                new Notice(
                        request.applicant().name(),
                        request.applicant().email(),
                        request.locale(),
                        request.reference(),
                        subject,
                        said,
                        new Notice.Link(
                                words(request).get("requests.notice.follow"), address(request)),
                        attachments));
    }

    /** Opens the follow-up at once: the mailbox is the key the resident chose. */
    private String address(Request request) {
        return addresses.of(
                communes.current(),
                "/suivi?numero=" + request.number() + "&code=" + codes.of(request.number()));
    }

    private Words words(Request request) {
        return languages.words(request.locale());
    }

    private static String title(Request request, Revision revision) {
        return revision.definition().title().in(request.locale());
    }
}
