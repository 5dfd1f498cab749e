package fr.parvis.account.rights;

import fr.parvis.account.Correspondent;
import fr.parvis.account.rights.Holders.Ending;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.notices.Notice;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says that a right ends soon. */
@Component
class EndingLetter {

    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;
    private final Departments departments;

    EndingLetter(
            Languages languages, Addresses addresses, Communes communes, Departments departments) {
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
        this.departments = departments;
    }

    Notice toHolder(Ending end) {
        return write(end, end.agentId(), end.name(), end.email(), Locale.of(end.language()));
    }

    Notice to(Correspondent administrator, Ending end) {
        var agent = administrator.agent();
        return write(end, agent.id(), agent.name(), agent.email(), administrator.language());
    }

    private Notice write(Ending end, long to, String name, String email, Locale language) {
        var words = languages.words(language);
        String day = languages.format(language).date(end.lastDay());
        String department = departments.get(end.departmentId()).name().in(language);
        String role = words.get("account.role." + end.role());
        return new Notice(
                name,
                email,
                language,
                "agent:" + to,
                words.get("account.grant.mail.subject", end.name(), day),
                List.of(
                        words.get("account.grant.mail.text", end.name(), role, department, day),
                        words.get("account.grant.mail.do")),
                new Notice.Link(
                        words.get("account.absence.mail.open"),
                        addresses.of(communes.current(), "/bureau")),
                List.of());
    }
}
