package fr.parvis.requests.casefile;

import fr.parvis.files.StoredFile;
import fr.parvis.notices.Delivery;
import fr.parvis.requests.kin.Kin;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.Question;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestEvent;
import java.util.List;
import java.util.Map;

/**
 * All that is kept about a request besides itself.
 *
 * @param history oldest first; the event that made version {@code n} is at index {@code n}
 * @param question what the resident was asked and has not answered, or null
 * @param attached files of the answers then of the messages, in the order they are met
 * @param deliveries of what was written to the resident, newest first
 * @param kin other requests it is, or may be, of one matter with
 */
public record CaseFile(
        List<RequestEvent> history,
        List<Message> messages,
        Question question,
        Map<Long, StoredFile> attached,
        List<RequestDocument> documents,
        List<Delivery> deliveries,
        Kin kin) {

    public List<Delivery> undeliverable() {
        return deliveries.stream()
                .filter(delivery -> delivery.state() == Delivery.State.UNDELIVERABLE)
                .toList();
    }

    public long lastMessage() {
        return messages.isEmpty() ? 0 : messages.getLast().id();
    }
}
