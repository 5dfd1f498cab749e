package fr.parvis.requests.papers;

import fr.parvis.account.SignedInAgent;
import fr.parvis.documents.Documents;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.life.DecisionLetters;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.ui.Format;
import fr.parvis.ui.Markdown;
import fr.parvis.ui.Templates;
import fr.parvis.ui.Words;
import gg.jte.Content;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints the letter of a decision at the moment it is taken, and keeps it for good. */
@Component
class PrintedDecisions implements DecisionLetters {

    private final Templates templates;
    private final Documents documents;
    private final Files files;
    private final RequestDocuments kept;
    private final LetterText text;
    private final Deadlines deadlines;

    PrintedDecisions(
            Templates templates,
            Documents documents,
            Files files,
            RequestDocuments kept,
            LetterText text,
            Deadlines deadlines) {
        this.templates = templates;
        this.documents = documents;
        this.files = files;
        this.kept = kept;
        this.text = text;
        this.deadlines = deadlines;
    }

    @Override
    public long write(
            Request request,
            Revision revision,
            String letterId,
            String reasons,
            SignedInAgent signer) {
        LocalizedText title = revision.definition().letter(letterId).orElseThrow().publicTitle();
        return keep(
                request, letterId, title, preview(request, revision, letterId, reasons, signer));
    }

    @Override
    public byte[] preview(
            Request request,
            Revision revision,
            String letterId,
            String reasons,
            SignedInAgent signer) {
        return print(request, revision, letterId, reasons, signer, List.of());
    }

    @Override
    public long writeSigned(
            Request request,
            Revision revision,
            String letterId,
            SignedInAgent signer,
            List<String> signatures) {
        LocalizedText title = revision.definition().letter(letterId).orElseThrow().publicTitle();
        byte[] pdf = print(request, revision, letterId, "", signer, signatures);
        return keep(request, letterId, title, pdf);
    }

    private byte[] print(
            Request request,
            Revision revision,
            String letterId,
            String reasons,
            SignedInAgent signer,
            List<String> signatures) {
        Letter letter = revision.definition().letter(letterId).orElseThrow();
        Locale language = languageOf(letter, request);
        return print(
                request,
                letter.publicTitle().in(language),
                language,
                Markdown.html(text.of(letter, request, revision, reasons, signer, language)),
                signatures);
    }

    @Override
    public long certify(Request request, Revision revision, String letter) {
        Words words = text.letterhead().words(request);
        Format format = text.letterhead().format(request);
        var title = LocalizedText.of(words.get("requests.tacit.title"));
        String body =
                words.get(
                        "requests.tacit.body",
                        Markdown.escape(request.applicant().name()),
                        revision.definition().title().in(request.locale()),
                        request.number(),
                        format.date(request.receivedAt().atZone(Format.ZONE).toLocalDate()),
                        format.date(request.clock().due().plusDays(1)));
        return keep(
                request,
                letter,
                title,
                print(request, title.fr(), request.locale(), Markdown.html(body), List.of()));
    }

    @Override
    public long passOn(
            Request request,
            Revision revision,
            String letter,
            Authority authority,
            String agentWords,
            SignedInAgent signer) {
        Words words = text.letterhead().words(request);
        Format format = text.letterhead().format(request);
        String title = words.get("requests.passing.letter.title");
        String body =
                words.get(
                        "requests.passing.letter.body",
                        revision.definition().title().in(request.locale()),
                        request.number(),
                        format.date(request.receivedAt().atZone(Format.ZONE).toLocalDate()),
                        format.date(deadlines.today()),
                        Markdown.escape(authority.name()),
                        lines(authority.address()),
                        lines(agentWords),
                        Markdown.escape(signer.presented()));
        return keep(
                request,
                letter,
                LocalizedText.of(title),
                print(request, title, request.locale(), Markdown.html(body), List.of()));
    }

    /** Each on a line of its own, with an empty one after; nothing of nothing. */
    private static String lines(String typed) {
        return typed.isBlank()
                ? ""
                : Markdown.escape(typed.strip()).replaceAll("\\R+", "  \n") + "\n\n";
    }

    private byte[] print(
            Request request, String title, Locale language, Content body, List<String> signatures) {
        Map<String, Object> model =
                new HashMap<>(text.letterhead().model(request, deadlines.today()));
        model.put("title", title);
        model.put("locale", language);
        model.put("signature", signatures);
        model.put("body", body);
        return documents.pdf(templates.text("requests/papers/decision", model), title, language);
    }

    private long keep(Request request, String letter, LocalizedText title, byte[] pdf) {
        StoredFile file =
                files.keep(fileName(title, request), "application/pdf", pdf, request.reference());
        return kept.add(request.id(), letter, title, file.id(), text.now());
    }

    /** An order exists in French only; a letter follows the resident. */
    private static Locale languageOf(Letter letter, Request request) {
        boolean translated = letter.body().en() != null && !letter.body().en().isBlank();
        return translated ? request.locale() : Locale.FRENCH;
    }

    private static String fileName(LocalizedText title, Request request) {
        String plain =
                Normalizer.normalize(title.in(request.locale()), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain + "-" + request.number() + ".pdf";
    }
}
