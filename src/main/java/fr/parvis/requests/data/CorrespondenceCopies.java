package fr.parvis.requests.data;

import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.RequestDocument;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Messages exchanged about the requests of a person, and the documents given to them. Notes among
 * agents are not here: whether one may be told is decided case by case (CRPA L311-2 and L311-6).
 */
@Component
@Order(2)
class CorrespondenceCopies implements PersonalDataSource {

    private final MessageThread thread;
    private final RequestDocuments documents;
    private final EnclosedFiles files;
    private final Languages languages;

    CorrespondenceCopies(
            MessageThread thread,
            RequestDocuments documents,
            EnclosedFiles files,
            Languages languages) {
        this.thread = thread;
        this.documents = documents;
        this.files = files;
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of("request_message", "request_document");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        Format format = languages.format(language);
        return List.of(
                new PersonalData(
                        "requests.copy.messages",
                        requests(person)
                                .flatMap(
                                        request ->
                                                thread.of(request.getKey(), false).stream()
                                                        .map(it -> message(request, it, format)))
                                .toList()),
                new PersonalData(
                        "requests.copy.documents",
                        requests(person)
                                .flatMap(
                                        request ->
                                                documents.of(request.getKey()).stream()
                                                        .map(it -> document(request, it, language)))
                                .toList()));
    }

    private static Stream<Map.Entry<Long, String>> requests(DataSubject person) {
        return person.requests().entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    private Thing message(Map.Entry<Long, String> request, Message message, Format format) {
        return new Thing(
                format.moment(message.at()),
                List.of(
                        new Fact("request", request.getValue()),
                        new Fact("author", message.authorName()),
                        new Fact("text", message.body())),
                files.of(message.files()));
    }

    private Thing document(
            Map.Entry<Long, String> request, RequestDocument document, Locale language) {
        return new Thing(
                document.title().in(language),
                List.of(
                        new Fact("request", request.getValue()),
                        new Fact("made", languages.format(language).moment(document.at()))),
                files.of(List.of(document.fileId())));
    }
}
