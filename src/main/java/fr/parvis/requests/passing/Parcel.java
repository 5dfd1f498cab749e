package fr.parvis.requests.passing;

import fr.parvis.files.StoredFile;
import fr.parvis.kernel.CommuneId;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import java.time.Instant;
import java.util.List;

/**
 * All of a request that goes to another commune: the answers, what was said between the resident
 * and the town hall, the papers. Notes stay where they were written.
 *
 * @param from the commune it leaves
 * @param fromName its name
 * @param firstReceived when the first commune received it, wherever it passed since
 * @param words for those who take over; may be empty
 */
record Parcel(
        CommuneId from,
        String fromName,
        long passage,
        Request request,
        Instant firstReceived,
        List<Message> messages,
        List<RequestDocument> documents,
        List<StoredFile> files,
        String words) {}
