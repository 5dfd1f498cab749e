package fr.parvis.requests.filing;

import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.behalf.Entries;
import fr.parvis.requests.behalf.NewEntry;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent begins a draft for somebody; from there on the pages are those of everybody. */
@Component
public class BeginForSomebody {

    private final Drafts drafts;
    private final Entries entries;
    private final Files files;
    private final Forms forms;

    BeginForSomebody(Drafts drafts, Entries entries, Files files, Forms forms) {
        this.drafts = drafts;
        this.entries = entries;
        this.files = files;
        this.forms = forms;
    }

    /**
     * @param locale of the person: what the town hall writes to them
     * @return address of the first page
     */
    @Transactional
    public String begin(Revision revision, Locale locale, NewEntry entry) {
        var nobody = new Drafts.Owner(null, null);
        Draft draft = drafts.begin(revision.id(), nobody, locale, Answers.NONE);
        entries.begin(draft.id(), revision.code(), entry);
        if (entry.scan() != null && entry.scanItem() == null) {
            files.claim(List.of(entry.scan()), draft.reference());
        }
        Journey journey = Journey.of(forms, revision, draft.token(), draft.answers());
        return journey.addressOf(journey.first().id());
    }
}
