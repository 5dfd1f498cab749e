package fr.parvis.requests.steps;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opinions for tests of routes. */
@Component
public class OpinionsAsked {

    private static final LocalDate DUE = LocalDate.of(2030, 1, 2);

    private final Opinions opinions;
    private final OpinionLinks links;

    OpinionsAsked(Opinions opinions, OpinionLinks links) {
        this.opinions = opinions;
        this.links = links;
    }

    /** The token of an opinion asked of somebody outside. */
    public String sealedOutside(long request) {
        LocalizedText name = LocalizedText.of("Architecte");
        return links.token(
                opinions.ask(request, "avis", "abf", name, null, null, "abf@exemple.fr", DUE));
    }

    /** The number of an opinion asked of an office here. */
    public String inside(Request request) {
        LocalizedText name = LocalizedText.of("Voirie");
        return ""
                + opinions.ask(
                        request.id(),
                        "avis",
                        "voirie",
                        name,
                        "agent",
                        request.departmentId(),
                        "",
                        DUE);
    }
}
