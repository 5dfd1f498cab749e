package fr.parvis.requests;

import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What other programs read of requests, and do with them. Who acts is the current {@code
 * kernel.Actor}; how far they reach is the {@link Program}. Of what is beyond its reach, a program
 * does not learn whether it is there: every method then throws {@code ui.NotFound}.
 */
public interface Requests {

    /** What changed longest ago comes first. One statement. */
    List<RequestSummary> list(Program program, RequestQuery query);

    /** The id of a request that the program reaches; nothing of it is read. */
    long find(Program program, String number);

    /** Whose answers are sensitive is told to the journal. */
    RequestDetail read(Program program, String number, Locale locale);

    /** Oldest first. */
    List<RequestDetail.Event> history(Program program, String number);

    /** Oldest first; notes included. */
    List<RequestDetail.Message> messages(Program program, String number);

    /** Oldest first. */
    List<RequestDetail.Document> documents(Program program, String number);

    /** What came with the answers and the messages. */
    List<RequestDetail.File> files(Program program, String number);

    /** A file or the file of a document; empty when it does not belong to the request. */
    Optional<RequestDetail.File> file(Program program, String number, long file);

    /** Receives a request as if the person had sent it, and writes to them. */
    Outcome<RequestDetail, FilingRefused> file(Program program, Filing filing);

    /**
     * Follows a transition of the circuit.
     *
     * @param version that the program has seen
     * @param words to the resident: the question, the reasons; may be empty
     */
    Outcome<RequestDetail, Refusal> move(
            Program program, String number, int version, String transition, String words);

    /**
     * Writes into the thread; what is no note is announced to the resident.
     *
     * @param files stored before, which nobody has claimed
     */
    Outcome<RequestDetail.Message, Refusal> write(
            Program program, String number, String words, List<Long> files, boolean note);

    /**
     * Gives the resident a document, and tells them.
     *
     * @param file stored before, which nobody has claimed
     */
    Outcome<RequestDetail.Document, Refusal> give(
            Program program, String number, String title, long file);
}
