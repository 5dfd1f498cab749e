package fr.parvis.records.slips;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing is left to do: the slip is proved, printed and sealed. */
@Component
class CloseSlip {

    private final Slips slips;
    private final Lines lines;
    private final SlipPaper paper;
    private final Files files;
    private final Proofs proofs;
    private final ApplicationEventPublisher events;

    CloseSlip(
            Slips slips,
            Lines lines,
            SlipPaper paper,
            Files files,
            Proofs proofs,
            ApplicationEventPublisher events) {
        this.slips = slips;
        this.lines = lines;
        this.paper = paper;
        this.files = files;
        this.proofs = proofs;
        this.events = events;
    }

    /** Does nothing while another node has a line of it in hand. */
    @Transactional
    public void close(long id) {
        Slip approved = slips.lock(id);
        List<Line> all = lines.all(id);
        boolean open = all.stream().anyMatch(line -> line.state() == Line.State.PROPOSED);
        if (open || approved.state() != Slip.State.APPROVED) {
            return;
        }
        slips.done(id, Proofs.of(all));
        Slip done = slips.find(id).orElseThrow();
        StoredFile file =
                files.keep(
                        done.reference() + ".pdf",
                        "application/pdf",
                        paper.print(done, all),
                        "slip:" + id);
        slips.prove(id, file.id(), file.sha256(), proofs.seal(done, file.sha256()));
        events.publishEvent(SlipFact.of("done", done, done.proof()));
    }
}
