package fr.parvis.bench;

import fr.parvis.account.SignedInAgent;
import fr.parvis.files.Files;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.DecisionLetters;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Lists a letter with each decision, as the product does, without printing tens of thousands of
 * them: they all have the same file, which is not a real PDF.
 */
final class OneLetter implements DecisionLetters {

    private static final byte[] CONTENT = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final RequestDocuments documents;
    private final Files files;
    private final Clock clock;
    private Long file;

    OneLetter(RequestDocuments documents, Files files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /** Makes the file, before the first decision. */
    void prepare() {
        file = files.keep("decision.pdf", "application/pdf", CONTENT, "bench").id();
    }

    @Override
    public long write(
            Request request,
            Revision revision,
            String letter,
            String reasons,
            SignedInAgent signer) {
        var title = revision.definition().letter(letter).orElseThrow().publicTitle();
        return documents.add(request.id(), letter, title, file, clock.instant());
    }

    @Override
    public byte[] preview(
            Request request,
            Revision revision,
            String letter,
            String reasons,
            SignedInAgent signer) {
        return CONTENT.clone();
    }

    @Override
    public long writeSigned(
            Request request,
            Revision revision,
            String letter,
            SignedInAgent signer,
            List<String> signatures) {
        return write(request, revision, letter, "", signer);
    }

    @Override
    public long passOn(
            Request request,
            Revision revision,
            String letter,
            Authority authority,
            String words,
            SignedInAgent signer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long certify(Request request, Revision revision, String letter) {
        var title = revision.definition().title();
        return documents.add(request.id(), letter, title, file, clock.instant());
    }
}
