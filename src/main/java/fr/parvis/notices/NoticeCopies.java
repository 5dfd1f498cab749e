package fr.parvis.notices;

import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Messages about the requests of a person: to whom, about what, whether they arrived. */
@Component
@Order(4)
class NoticeCopies implements PersonalDataSource {

    private final NoticeRows rows;
    private final Languages languages;

    NoticeCopies(NoticeRows rows, Languages languages) {
        this.rows = rows;
        this.languages = languages;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notice");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        Format format = languages.format(language);
        return List.of(
                new PersonalData(
                        "notices.copy.notices",
                        person.requests().keySet().stream()
                                .sorted()
                                .flatMap(request -> rows.about("request:" + request).stream())
                                .map(notice -> thing(notice, format))
                                .toList()));
    }

    private static Thing thing(Delivery notice, Format format) {
        return new Thing(
                notice.subject(),
                List.of(
                        new Fact("to", notice.toEmail()),
                        new Fact("at", format.moment(notice.at()))));
    }
}
