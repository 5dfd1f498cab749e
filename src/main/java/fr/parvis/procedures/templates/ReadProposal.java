package fr.parvis.procedures.templates;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers the three texts of a proposal. */
@Component
class ReadProposal {

    private final AdoptionStore adoptions;
    private final TemplateStore templates;
    private final Followed followed;
    private final Procedures procedures;
    private final Drafts drafts;
    private final OnlineText online;

    ReadProposal(
            AdoptionStore adoptions,
            TemplateStore templates,
            Followed followed,
            Procedures procedures,
            Drafts drafts,
            OnlineText online) {
        this.adoptions = adoptions;
        this.templates = templates;
        this.followed = followed;
        this.procedures = procedures;
        this.drafts = drafts;
        this.online = online;
    }

    /** Nothing when the procedure follows no template, or has its newest edition. */
    Optional<Proposal> of(String code) {
        return adoptions.find(code).flatMap(this::of);
    }

    private Optional<Proposal> of(Adoption adoption) {
        return templates
                .find(adoption.publisher(), adoption.template())
                .filter(Template::offered)
                .filter(it -> it.edition() > adoption.base())
                .flatMap(it -> of(adoption, it));
    }

    private Optional<Proposal> of(Adoption adoption, Template template) {
        Optional<Draft> draft = drafts.find(adoption.code());
        Optional<Revision> current = procedures.current(adoption.code());
        return draft.map(Draft::tree)
                .or(() -> current.map(online::tree))
                .map(
                        ours ->
                                new Proposal(
                                        adoption,
                                        template,
                                        templates
                                                .editions(template.publisher(), template.code())
                                                .stream()
                                                .filter(it -> it.number() > adoption.base())
                                                .toList(),
                                        draft,
                                        current.map(Revision::id).orElse(0L),
                                        followed.base(adoption),
                                        ours,
                                        followed.edition(adoption, template.edition())));
    }
}
