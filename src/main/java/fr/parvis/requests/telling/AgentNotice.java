package fr.parvis.requests.telling;

import fr.parvis.account.Correspondent;
import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of a message to an agent about a request. */
@Component
class AgentNotice {

    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;

    AgentNotice(Languages languages, Addresses addresses, Communes communes) {
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
    }

    /**
     * @param page path of what it is about
     */
    Notice of(String what, Correspondent to, Request request, Revision revision, String page) {
        Words words = languages.words(to.language());
        String title = revision.definition().title().in(to.language());
        String key = "requests.news." + what;
        return new Notice(
                to.agent().name(),
                to.agent().email(),
                to.language(),
                "agent:" + to.agent().id(),
                words.get(key + ".subject", title, request.number()),
                List.of(
                        words.get(key + ".words", title, request.number()),
                        words.get("desk.morning.choice")),
                new Notice.Link(
                        words.get("requests.news.open"), addresses.of(communes.current(), page)),
                List.of());
    }
}
