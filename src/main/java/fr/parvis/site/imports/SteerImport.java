package fr.parvis.site.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.imports.SiteImport.Source;
import fr.parvis.site.imports.SiteImport.State;
import fr.parvis.ui.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an import and takes it from step to step; each step is a job planned with its state. */
@Service
class SteerImport {

    private final Imports imports;
    private final Items items;
    private final Files files;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    SteerImport(
            Imports imports,
            Items items,
            Files files,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.imports = imports;
        this.items = items;
        this.files = files;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The file is read by nobody but the import. */
    @Transactional
    public long fromExport(String name, InputStream content, long agent, String agentName)
            throws IOException {
        StoredFile file =
                files.keep(name, "application/xml", content::transferTo, "site-import:new");
        long id = imports.begin(Source.WXR, file.name(), file.id(), agent, agentName);
        plan(ImportJobs.READ, id);
        return id;
    }

    @Transactional
    public Outcome<Long, ImportRefused> fromSitemap(String typed, long agent, String agentName) {
        try {
            URI address = URI.create(typed.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
                return Outcome.refused(new ImportRefused.NoAddress());
            }
            long id = imports.begin(Source.SITEMAP, address.toString(), null, agent, agentName);
            plan(ImportJobs.READ, id);
            return Outcome.done(id);
        } catch (IllegalArgumentException unreadable) {
            return Outcome.refused(new ImportRefused.NoAddress());
        }
    }

    @Transactional
    public Outcome<Long, ImportRefused> run(long id, boolean publish, boolean images) {
        if (!imports.lock(id).orElseThrow(NotFound::new).ready()) {
            return Outcome.refused(new ImportRefused.NotNow());
        }
        items.again(id);
        imports.choose(id, publish, images);
        imports.move(id, State.RUNNING, "");
        plan(ImportJobs.RUN, id);
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<Long, ImportRefused> undo(long id) {
        if (imports.lock(id).orElseThrow(NotFound::new).state() != State.DONE) {
            return Outcome.refused(new ImportRefused.NotNow());
        }
        imports.move(id, State.UNDOING, "");
        plan(ImportJobs.UNDO, id);
        return Outcome.done(id);
    }

    /** Only what led to nothing, or was undone. */
    @Transactional
    public Outcome<Long, ImportRefused> forget(long id) {
        SiteImport importing = imports.lock(id).orElseThrow(NotFound::new);
        if (importing.busy() || importing.state() == State.DONE) {
            return Outcome.refused(new ImportRefused.NotNow());
        }
        if (importing.file() != null) {
            files.erase(List.of(importing.file()));
        }
        imports.forget(id);
        return Outcome.done(id);
    }

    private void plan(TaskDescriptor<Void> job, long id) {
        String instance = CommuneScope.current() + ":" + id;
        scheduler.getObject().scheduleIfNotExists(job.instance(instance).build(), clock.instant());
    }
}
