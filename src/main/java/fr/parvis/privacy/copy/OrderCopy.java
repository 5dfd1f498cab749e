package fr.parvis.privacy.copy;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.parvis.account.SignedInResident;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.DataSubject;
import fr.parvis.privacy.ExportPersonalData;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resident asks for the copy of their data; it is made in the background, offered, erased. */
@Service
class OrderCopy {

    private final CopyStore copies;
    private final ExportPersonalData export;
    private final Files files;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    OrderCopy(
            CopyStore copies,
            ExportPersonalData export,
            Files files,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.copies = copies;
        this.export = export;
        this.files = files;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** One at a time; a new one takes the place of the last. */
    @Transactional
    public void order(SignedInResident resident, Locale language) {
        copies.last(resident.id()).filter(last -> !last.waiting()).ifPresent(this::erase);
        copies.order(resident.id(), resident.name(), language, clock.instant())
                .ifPresent(this::plan);
    }

    private void plan(long id) {
        String job = CommuneScope.current() + ":" + id;
        scheduler
                .getObject()
                .scheduleIfNotExists(MakeCopyJob.TASK.instance(job).build(), clock.instant());
    }

    /** Does nothing when it was made already. */
    @Transactional
    public void make(long id) {
        copies.waiting(id)
                .ifPresent(
                        order -> {
                            var file =
                                    export.copy(
                                            DataSubject.account(order.resident()),
                                            order.name(),
                                            order.language(),
                                            OrderedCopy.owner(order.id()));
                            copies.made(order.id(), file.id(), clock.instant());
                        });
    }

    @Transactional
    public void giveUp(long id) {
        copies.failed(id);
    }

    /** Of those nobody may fetch any more, nothing stays. */
    @Transactional
    public void eraseOld() {
        copies.over(clock.instant().minus(OrderedCopy.OFFERED)).forEach(this::erase);
    }

    private void erase(OrderedCopy copy) {
        if (copy.file() != null) {
            files.erase(List.of(copy.file()));
        }
        copies.forget(copy.id());
    }
}
