package fr.parvis.requests.passing;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the thread and the papers of a request in the commune where it arrived. */
@Component
class Unpack {

    private final MessageThread thread;
    private final RequestDocuments documents;
    private final Files files;
    private final Origins origins;
    private final CountFromFirst clock;

    Unpack(
            MessageThread thread,
            RequestDocuments documents,
            Files files,
            Origins origins,
            CountFromFirst clock) {
        this.thread = thread;
        this.documents = documents;
        this.files = files;
        this.origins = origins;
        this.clock = clock;
    }

    void into(Request arrived, Revision revision, Parcel parcel, Map<Long, StoredFile> copies) {
        origins.add(arrived.id(), parcel);
        List<Long> told = new ArrayList<>();
        parcel.messages().forEach(one -> told.addAll(ids(one.files(), copies)));
        parcel.documents().forEach(one -> told.addAll(ids(List.of(one.fileId()), copies)));
        files.claim(Set.copyOf(told), arrived.reference());
        parcel.messages().forEach(one -> repeat(one, arrived, parcel, copies));
        parcel.documents().forEach(one -> keep(one, arrived, copies));
        if (!parcel.words().isBlank()) {
            thread.add(
                    arrived.id(),
                    Message.Kind.NOTE,
                    0,
                    parcel.fromName(),
                    parcel.words(),
                    List.of(),
                    arrived.receivedAt());
        }
        clock.start(arrived, revision, parcel);
    }

    /** Said there, by whom and when; an agent there is no agent here. */
    private void repeat(Message one, Request arrived, Parcel parcel, Map<Long, StoredFile> copies) {
        boolean fromAgent = one.kind() == Message.Kind.FROM_AGENT;
        thread.repeat(
                arrived.id(),
                one.kind(),
                fromAgent ? one.authorName() + ", " + parcel.fromName() : one.authorName(),
                one.body(),
                ids(one.files(), copies),
                one.at(),
                arrived.receivedAt());
    }

    private void keep(RequestDocument one, Request arrived, Map<Long, StoredFile> copies) {
        StoredFile copy = copies.get(one.fileId());
        documents.add(arrived.id(), one.letter(), one.title(), copy.id(), one.at());
    }

    private static List<Long> ids(List<Long> originals, Map<Long, StoredFile> copies) {
        return originals.stream()
                .map(copies::get)
                .filter(Objects::nonNull)
                .map(StoredFile::id)
                .toList();
    }
}
