package fr.parvis.requests.scanning;

import fr.parvis.account.SignedInAgent;
import fr.parvis.files.Files;
import fr.parvis.requests.behalf.SendEntry;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.requests.scanning.ScanItem.State;
import fr.parvis.ui.Languages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Scanned pages go onto the thread of a request, as what the resident sent. */
@Component
class AddToRequest {

    private final RequestStore requests;
    private final WriteMessage thread;
    private final Files files;
    private final ScanItems items;
    private final Languages languages;

    AddToRequest(
            RequestStore requests,
            WriteMessage thread,
            Files files,
            ScanItems items,
            Languages languages) {
        this.requests = requests;
        this.thread = thread;
        this.files = files;
        this.items = items;
        this.languages = languages;
    }

    /**
     * In the caller's transaction.
     *
     * @return false when no request has this number
     */
    boolean add(ScanItem item, String number, SignedInAgent agent) {
        return requests.find(number).map(request -> add(item, request, agent)).isPresent();
    }

    private Request add(ScanItem item, Request request, SignedInAgent agent) {
        files.release(SendEntry.scanOwner(item.id()));
        String words =
                languages.words(request.locale()).get("requests.scan.arrived", agent.shortName());
        thread.fromResident(request.id(), words, List.of(item.file())).orThrow();
        items.end(item.id(), State.DONE, request.id(), agent.name());
        return request;
    }
}
