package fr.parvis.requests.life;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.notices.Notice;
import fr.parvis.procedures.Revision;
import java.time.LocalDate;
import java.util.List;

/**
 * What the town hall writes to the resident on its own; each queues a message in the transaction.
 */
public interface Residents {

    void acknowledge(Request request, Revision revision);

    void ask(Request request, Revision revision, String words, LocalDate answerBy);

    void thankForAnswer(Request request, Revision revision);

    /**
     * @param document the decision's letter among the request's documents, or null
     */
    void tellDecision(Request request, Revision revision, String reasons, Long document);

    /**
     * The request ended, after its decision or without one (passed on to another authority…).
     *
     * @param words of the agent, or empty
     * @param document as for a decision
     */
    void tellClosing(Request request, Revision revision, String words, Long document);

    void tellMessage(Request request, Revision revision, String author);

    /** The legal delay became longer; the new day is on the request's clock. */
    void tellExtension(Request request, Revision revision, String why);

    /** Words of the procedure itself, filled as letters are. */
    void tell(Request request, Revision revision, LocalizedText subject, LocalizedText body);

    /**
     * Something that a step asks or tells: its words are {@code requests.notice.WHAT.subject}
     * (title, number) and {@code requests.notice.WHAT.words} (title, then the facts).
     *
     * @param attachment or null
     */
    void tell(
            Request request,
            Revision revision,
            String what,
            List<String> facts,
            Notice.Attachment attachment);

    void confirmWithdrawal(Request request, Revision revision);
}
