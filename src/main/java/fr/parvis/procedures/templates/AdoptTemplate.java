package fr.parvis.procedures.templates;

import fr.parvis.kernel.CommuneId;
import fr.parvis.procedures.drafts.BeginDraft;
import fr.parvis.procedures.reading.ReadDefinition;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes another commune's template, as a draft beside what the commune has, or into a procedure
 * that it has from the library already.
 */
@Component
class AdoptTemplate {

    private final TemplateStore templates;
    private final AdoptionStore adoptions;
    private final BeginDraft begin;
    private final ReadDefinition reader;
    private final Followed followed;
    private final ApplicationEventPublisher events;

    AdoptTemplate(
            TemplateStore templates,
            AdoptionStore adoptions,
            BeginDraft begin,
            ReadDefinition reader,
            Followed followed,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.adoptions = adoptions;
        this.begin = begin;
        this.reader = reader;
        this.followed = followed;
        this.events = events;
    }

    /**
     * @return the code of the draft; nothing when nobody offers that
     */
    @Transactional
    public Optional<String> beside(CommuneId publisher, String template, long agent) {
        return offered(publisher, template)
                .map(
                        it -> {
                            String text = templates.source(publisher, template, it.edition());
                            String code = begin.adopt(reader.tree(text).orThrow(), agent);
                            follow(it, code, it.edition());
                            return code;
                        });
    }

    /**
     * The commune's own procedure of the same code follows the template from now on: what differs
     * is a proposal at once.
     *
     * @return the code of the procedure; nothing when nobody offers that, or ours did not begin
     *     where theirs did
     */
    @Transactional
    public Optional<String> into(CommuneId publisher, String template) {
        return offered(publisher, template)
                .filter(it -> followed.couldFollow(it.code()))
                .map(
                        it -> {
                            follow(it, it.code(), null);
                            return it.code();
                        });
    }

    private Optional<Template> offered(CommuneId publisher, String template) {
        return templates
                .find(publisher, template)
                .filter(Template::offered)
                .filter(it -> !followed.own(it));
    }

    private void follow(Template template, String code, Integer pending) {
        adoptions.add(new Adoption(code, template.publisher(), template.code(), 0, pending, 0));
        events.publishEvent(
                new TemplateTold("adopted", code, template.publisher() + ":" + template.code()));
    }
}
