package fr.parvis.procedures.templates;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says no: to an edition, until the next one, or to the template for good. Nothing else changes.
 */
@Component
class LeaveTemplate {

    private final AdoptionStore adoptions;
    private final TemplateStore templates;
    private final ApplicationEventPublisher events;

    LeaveTemplate(
            AdoptionStore adoptions, TemplateStore templates, ApplicationEventPublisher events) {
        this.adoptions = adoptions;
        this.templates = templates;
        this.events = events;
    }

    /**
     * @return false when there is nothing to decline
     */
    @Transactional
    public boolean decline(String code) {
        Optional<Adoption> adoption = adoptions.find(code);
        Optional<Template> template =
                adoption.flatMap(it -> templates.find(it.publisher(), it.template()));
        template.ifPresent(
                it -> {
                    adoptions.decline(code, it.edition());
                    told("declined", code, "edition " + it.edition());
                });
        return template.isPresent();
    }

    /**
     * @return false when it follows none
     */
    @Transactional
    public boolean leave(String code) {
        boolean followed = adoptions.remove(code);
        if (followed) {
            told("left", code, "");
        }
        return followed;
    }

    private void told(String what, String code, String detail) {
        events.publishEvent(new TemplateTold(what, code, detail));
    }
}
