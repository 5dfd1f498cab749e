package fr.parvis.assistant.rephrasing;

import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Says a passage in other words; nothing where no server is set, or where it does not keep to it.
 */
@Service
public class Rephrase {

    private final LanguageServer server;
    private final Faithful faithful;

    Rephrase(LanguageServer server, Faithful faithful) {
        this.server = server;
        this.faithful = faithful;
    }

    /**
     * @param passage as the town hall published it
     * @param lang of the reader
     */
    public Optional<String> say(String passage, String lang) {
        return server.complete(passage, lang)
                .map(String::strip)
                .filter(said -> faithful.saysNoMore(said, passage));
    }
}
