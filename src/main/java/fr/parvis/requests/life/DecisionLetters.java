package fr.parvis.requests.life;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Revision;
import java.util.List;

/** Writes the letter of a decision. */
public interface DecisionLetters {

    /**
     * @param letter id in the procedure
     * @param reasons the agent's words, or empty
     * @return id of the document, kept for good and shown to the resident
     */
    long write(
            Request request,
            Revision revision,
            String letter,
            String reasons,
            SignedInAgent signer);

    /**
     * A document that several sign.
     *
     * @param signer whom it names as signatory: the last
     * @param signatures one line each, below the text
     */
    long writeSigned(
            Request request,
            Revision revision,
            String letter,
            SignedInAgent signer,
            List<String> signatures);

    /**
     * The certificate of an acceptance by silence (CRPA L232-3, D232-4).
     *
     * @param letter under which it is kept
     */
    long certify(Request request, Revision revision, String letter);

    /**
     * Tells the resident that another authority is in charge, and has the request (CRPA L114-2).
     *
     * @param letter under which it is kept
     * @param words of the agent, or empty
     */
    long passOn(
            Request request,
            Revision revision,
            String letter,
            Authority authority,
            String words,
            SignedInAgent signer);

    /**
     * Who is in charge.
     *
     * @param address where to write to it, lines; may be empty
     */
    record Authority(String name, String address) {}

    /** The same letter as it would be, kept nowhere. */
    byte[] preview(
            Request request,
            Revision revision,
            String letter,
            String reasons,
            SignedInAgent signer);
}
