package fr.parvis.requests.scanning;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Procedures;
import java.util.Optional;
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

    private boolean scanned(ScanItem item, SignedInAgent agent) {
        return batches.find(item.batch(), agent).isPresent();
    }

    private boolean forDepartment(ScanItem item, SignedInAgent agent) {
        return item.procedure() != null
                && procedures
                        .current(item.procedure())
                        .filter(one -> agent.departments().contains(one.departmentId()))
                        .isPresent();
    }
}
