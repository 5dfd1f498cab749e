package fr.parvis.administration;

import fr.parvis.audit.JournalOf;
import fr.parvis.audit.JournalOf.Line;
import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the journal says about a resident, in the words of its page. */
@Component
@Order(5)
class JournalCopies implements PersonalDataSource {

    private final JournalOf journal;
    private final Languages languages;

    JournalCopies(JournalOf journal, Languages languages) {
        this.journal = journal;
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of("journal");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        return List.of(
                new PersonalData(
                        "administration.copy.journal",
                        journal.of(person).stream().map(line -> thing(line, language)).toList()));
    }

    private Thing thing(Line line, Locale language) {
        Words words = languages.words(language);
        return new Thing(
                languages.format(language).moment(line.at()),
                List.of(
                        new Fact("action", words.get("administration.action." + line.action())),
                        new Fact("about", line.subject().replaceFirst("^[a-z]+:", "")),
                        new Fact(
                                "by",
                                words.get(
                                        line.own()
                                                ? "administration.copy.journal.you"
                                                : "administration.copy.journal.other")),
                        new Fact("address", line.address())));
    }
}
