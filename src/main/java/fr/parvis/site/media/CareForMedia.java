package fr.parvis.site.media;

import fr.parvis.files.FileRefused;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import fr.parvis.ui.PageCache;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes, replaces and takes away what is in the library. */
@Service
public class CareForMedia {

    private final MediaRows rows;
    private final AddMedia adding;
    private final Files files;
    private final List<MediaUses> uses;
    private final PageCache pages;

    CareForMedia(
            MediaRows rows, AddMedia adding, Files files, List<MediaUses> uses, PageCache pages) {
        this.rows = rows;
        this.adding = adding;
        this.files = files;
        this.uses = uses;
        this.pages = pages;
    }

    @Transactional
    public Outcome<Long, MediaRefused> describe(long id, TypedMedia typed) {
        Media media = rows.lock(id).orElseThrow(NotFound::new);
        return typed.read(media.kind())
                .map(
                        words -> {
                            rows.describe(id, media.name(), words);
                            pages.invalidate(CommuneScope.current());
                            return id;
                        });
    }

    Outcome<Long, MediaRefused> replace(long id, String name, InputStream content) {
        Media media = rows.find(id).orElseThrow(NotFound::new);
        return switch (adding.replace(media, name, content)) {
            case Outcome.Refused<Long, FileRefused>(FileRefused no) ->
                    Outcome.refused(new MediaRefused.Unacceptable(no));
            case Outcome.Done<Long, FileRefused>(Long done) -> {
                pages.invalidate(CommuneScope.current());
                yield Outcome.done(done);
            }
        };
    }

    /** Never what a page shows, be it a draft. */
    @Transactional
    public Outcome<Long, MediaRefused> remove(long id) {
        rows.lock(id).orElseThrow(NotFound::new);
        List<MediaUses.Use> shown = uses(List.of(id));
        if (!shown.isEmpty()) {
            return Outcome.refused(new MediaRefused.InUse(shown.size()));
        }
        rows.remove(id);
        files.erase(files.of(Media.owner(id)).stream().map(one -> one.id()).toList());
        return Outcome.done(id);
    }

    List<MediaUses.Use> uses(Collection<Long> media) {
        return uses.stream().flatMap(one -> one.of(media).stream()).toList();
    }
}
