package fr.parvis.requests.counter;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.behalf.Entries;
import fr.parvis.requests.behalf.Entry;
import fr.parvis.ui.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The filled-in paper beside the form it is typed into. */
@Controller
class EntryScanController {

    private final Entries entries;
    private final Procedures procedures;
    private final Files files;
    private final FileDownloads downloads;

    EntryScanController(
            Entries entries, Procedures procedures, Files files, FileDownloads downloads) {
        this.entries = entries;
        this.procedures = procedures;
        this.files = files;
        this.downloads = downloads;
    }

    @GetMapping("/bureau/guichet/saisies/{id}/document")
    ResponseEntity<Resource> document(@PathVariable long id, SignedInAgent agent) {
        Entry entry =
                entries.find(id)
                        .filter(one -> one.scan() != null)
                        .filter(one -> concerns(one, agent))
                        .orElseThrow(NotFound::new);
        return downloads.preview(files.get(entry.scan()));
    }

    /** Who types it, and those who look after the procedure. */
    private boolean concerns(Entry entry, SignedInAgent agent) {
        return entry.agentId() == agent.id()
                || procedures
                        .current(entry.procedure())
                        .filter(one -> Rights.may(agent, Permission.READ, one.place()))
                        .isPresent();
    }
}
