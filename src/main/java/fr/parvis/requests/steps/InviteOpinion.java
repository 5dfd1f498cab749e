package fr.parvis.requests.steps;

import fr.parvis.commune.Communes;
import fr.parvis.notices.Notice;
import fr.parvis.notices.Notices;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to somebody outside whose opinion is asked, in French: the language of offices. */
@Component
class InviteOpinion {

    private final Opinions opinions;
    private final Notices notices;
    private final OpinionLinks links;
    private final Languages languages;
    private final Communes communes;
    private final Procedures procedures;

    InviteOpinion(
            Opinions opinions,
            Notices notices,
            OpinionLinks links,
            Languages languages,
            Communes communes,
            Procedures procedures) {
        this.opinions = opinions;
        this.notices = notices;
        this.links = links;
        this.languages = languages;
        this.communes = communes;
        this.procedures = procedures;
    }

    /** The address an agent gives stays with the opinion. */
    @Transactional
    void invite(long opinion, String email, Request request) {
        opinions.address(opinion, email);
        invite(opinions.find(opinion).orElseThrow(), request);
    }

    void invite(AskedOpinion opinion, Request request) {
        var words = languages.words(Locale.FRENCH);
        var format = languages.format(Locale.FRENCH);
        String title = procedures.revision(request.revisionId()).definition().title().fr();
        notices.send(
                new Notice(
                        opinion.name().fr(),
                        opinion.email(),
                        Locale.FRENCH,
                        request.reference(),
                        words.get("requests.opinion.notice.subject", title, request.number()),
                        List.of(
                                words.get(
                                        "requests.opinion.notice.words",
                                        communes.current().name(),
                                        title,
                                        request.number()),
                                words.get(
                                        "requests.opinion.notice.until",
                                        format.day(opinion.due()))),
                        new Notice.Link(
                                words.get("requests.opinion.notice.link"),
                                links.address(opinion.id())),
                        List.of()));
    }
}
