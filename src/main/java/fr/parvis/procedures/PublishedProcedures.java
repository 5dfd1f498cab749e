package fr.parvis.procedures;

import fr.parvis.kernel.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class PublishedProcedures implements Procedures {

    private final Shelves shelves;
    private final RevisionStore store;
    private final PublishRevision publish;
    private final MostAsked mostAsked;

    PublishedProcedures(
            Shelves shelves, RevisionStore store, PublishRevision publish, MostAsked mostAsked) {
        this.store = store;
        this.shelves = shelves;
        this.publish = publish;
        this.mostAsked = mostAsked;
    }

    @Override
    public List<Revision> catalogue() {
        return shelves.current().catalogue();
    }

    @Override
    public List<Revision> mostAsked() {
        return mostAsked.first(catalogue());
    }

    @Override
    public List<Revision> all() {
        return shelves.current().all();
    }

    @Override
    public Optional<Revision> current(String code) {
        return Optional.ofNullable(shelves.current().byCode().get(code));
    }

    @Override
    public Revision revision(long id) {
        return shelves.revision(id);
    }

    @Override
    public Instant publishedAt(long revision) {
        return store.publishedAt(revision);
    }

    @Override
    public Outcome<Revision, PublishRefused> publish(String yaml) {
        return publish.publish(yaml);
    }
}
