package fr.parvis.requests.retention;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.notices.Notices;
import fr.parvis.records.Disposed;
import fr.parvis.requests.RequestErased;
import fr.parvis.requests.life.Intake;
import fr.parvis.requests.life.Request;
import fr.parvis.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a request: answers, names, messages, documents, files, what the search and the outbox know
 * of it. What stays names nobody: number, procedure, department, channel, dates, outcome and the
 * marks of a satisfaction form, so that every figure stays what it was. The journal keeps its own
 * time, payments theirs.
 */
@Component
public class EraseRequest {

    private final RequestTables tables;
    private final Files files;
    private final Notices notices;
    private final SearchIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EraseRequest(
            RequestTables tables,
            Files files,
            Notices notices,
            SearchIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.files = files;
        this.notices = notices;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Disposed erase(long request) {
        List<StoredFile> owned = files(request);
        String sha256 = sha256(tables.text(request), owned);
        int rows = tables.erase(request, Timestamp.from(clock.instant()));
        rows += notices.forget(Request.reference(request));
        index.remove(Intake.SEARCH_KIND, request);
        files.erase(owned.stream().map(StoredFile::id).toList());
        events.publishEvent(new RequestErased(request, tables.number(request)));
        return new Disposed(rows, owned.size(), sha256);
    }

    /** Its own, and those of corrections that were begun and never sent. */
    private List<StoredFile> files(long request) {
        var all = new ArrayList<>(files.of(Request.reference(request)));
        tables.corrections(request)
                .forEach(correction -> all.addAll(files.of("correction:" + correction)));
        return all;
    }

    private static String sha256(String rows, List<StoredFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rows.getBytes(StandardCharsets.UTF_8));
            files.forEach(file -> digest.update(HexFormat.of().parseHex(file.sha256())));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
