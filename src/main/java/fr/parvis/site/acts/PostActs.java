package fr.parvis.site.acts;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.Actor;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentPublished;
import fr.parvis.site.content.Contents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * When an act is published, keeps a copy of its text that belongs to nobody but the act, with its
 * digest and the moment; in the transaction of the publication.
 */
@Component
class PostActs {

    private final Contents contents;
    private final Files files;
    private final ActStore acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostActs(
            Contents contents,
            Files files,
            ActStore acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contents = contents;
        this.files = files;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void published(ContentPublished fact) {
        if (ActSort.of(fact.kind()).isPresent() && acts.find(fact.id()).isEmpty()) {
            contents.published(fact.id()).ifPresent(this::post);
        }
    }

    private void post(Content content) {
        long given = text(content.facts()).orElseThrow();
        try {
            Path folder = java.nio.file.Files.createTempDirectory("parvis-act");
            try {
                post(content, given, folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void post(Content content, long given, Path folder) throws IOException {
        Path text = folder.resolve("act.pdf");
        try (InputStream in = files.open(given)) {
            java.nio.file.Files.copy(in, text);
        }
        ArchivalCopy copy = ArchivalCopy.of(text);
        StoredFile kept =
                files.keep(
                        content.slug() + ".pdf",
                        "application/pdf",
                        out -> java.nio.file.Files.copy(copy.file(), out),
                        "act:" + content.id());
        Act act = act(content, kept, copy);
        acts.add(act);
        events.publishEvent(ActFact.posted(content, act));
    }

    private Act act(Content content, StoredFile kept, ArchivalCopy copy) {
        Answers facts = content.facts();
        return new Act(
                content.id(),
                facts.text("number").orElse(""),
                facts.date("date").orElseGet(() -> LocalDate.now(clock)),
                new Act.Author(
                        facts.text("author-first").orElse(""),
                        facts.text("author-last").orElse(""),
                        facts.text("author-quality").orElse("")),
                kept.id(),
                kept.sha256(),
                kept.size(),
                copy.pages(),
                copy.archival(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Actor.current().name(),
                null,
                null);
    }

    /** The file of its text as the form keeps it. */
    static Optional<Long> text(Answers facts) {
        return facts.value("text") instanceof List<?> files
                        && !files.isEmpty()
                        && files.getFirst() instanceof Map<?, ?> file
                        && file.get("id") instanceof Number id
                ? Optional.of(id.longValue())
                : Optional.empty();
    }
}
