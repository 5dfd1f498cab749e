package fr.parvis.requests.persons;

import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import fr.parvis.privacy.ExportPersonalData;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the copy of what an agent chose as the person's, and puts it on the page they follow. */
@Component
class CopyForPerson {

    static final String LETTER = "copie-donnees";

    private final AnswerPerson answer;
    private final FindPerson find;
    private final ExportPersonalData export;
    private final RequestDocuments documents;
    private final Languages languages;
    private final Clock clock;

    CopyForPerson(
            AnswerPerson answer,
            FindPerson find,
            ExportPersonalData export,
            RequestDocuments documents,
            Languages languages,
            Clock clock) {
        this.answer = answer;
        this.find = find;
        this.export = export;
        this.documents = documents;
        this.languages = languages;
        this.clock = clock;
    }

    /** The request in which they ask is always part of it. */
    @Transactional
    public Outcome<Request, PersonRefused> copy(
            Request asked, Collection<String> numbers, SignedInAgent agent) {
        Map<Long, String> requests = new LinkedHashMap<>();
        requests.put(asked.id(), asked.number());
        answer.chosen(asked, numbers).forEach(one -> requests.put(one.id(), one.number()));
        long account = find.account(asked).map(SignedInResident::id).orElse(0L);
        StoredFile file =
                export.copy(
                        new DataSubject(account, requests),
                        asked.applicant().name(),
                        asked.locale(),
                        asked.reference());
        documents.add(asked.id(), LETTER, title(), file.id(), clock.instant());
        return answer.note(asked, "copied", List.copyOf(requests.values()), agent);
    }

    private LocalizedText title() {
        return languages.both("requests.persons.copy.name");
    }
}
