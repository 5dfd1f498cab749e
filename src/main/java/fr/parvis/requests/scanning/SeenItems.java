package fr.parvis.requests.scanning;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scanned pages as an agent may see them: those they scanned, and forms for their departments. */
@Component
public class SeenItems {

    private final ScanItems items;
    private final ScanBatches batches;
    private final Procedures procedures;

    SeenItems(ScanItems items, ScanBatches batches, Procedures procedures) {
        this.items = items;
        this.batches = batches;
        this.procedures = procedures;
    }

    public Optional<ScanItem> find(long id, SignedInAgent agent) {
        return items.find(id).filter(item -> forDepartment(item, agent) || scanned(item, agent));
    }

    /** Forms for the departments of an agent that wait to be typed in, with their titles. */
    Map<ScanItem, LocalizedText> toType(SignedInAgent agent) {
        Map<String, LocalizedText> theirs =
                procedures.catalogue().stream()
                        .filter(one -> Rights.may(agent, Permission.READ, one.place()))
                        .collect(Collectors.toMap(Revision::code, one -> one.definition().title()));
        Map<ScanItem, LocalizedText> waiting = new LinkedHashMap<>();
        if (!theirs.isEmpty()) {
            items.toType(theirs.keySet())
                    .forEach(item -> waiting.put(item, theirs.get(item.procedure())));
        }
        return waiting;
    }

    private boolean scanned(ScanItem item, SignedInAgent agent) {
        return batches.find(item.batch(), agent).isPresent();
    }

    private boolean forDepartment(ScanItem item, SignedInAgent agent) {
        return item.procedure() != null
                && procedures
                        .current(item.procedure())
                        .filter(one -> Rights.may(agent, Permission.READ, one.place()))
                        .isPresent();
    }
}
