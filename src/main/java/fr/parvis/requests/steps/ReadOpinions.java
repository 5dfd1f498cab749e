package fr.parvis.requests.steps;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** The opinions asked about a request; no statement where its circuit asks none. */
@Component
public class ReadOpinions {

    private final Opinions opinions;
    private final OpinionLinks links;
    private final Procedures procedures;

    ReadOpinions(Opinions opinions, OpinionLinks links, Procedures procedures) {
        this.opinions = opinions;
        this.links = links;
        this.procedures = procedures;
    }

    public List<OpinionLine> of(Request request, SignedInAgent agent) {
        boolean asks =
                procedures.revision(request.revisionId()).definition().circuit().steps().stream()
                        .anyMatch(step -> step.kind() == Kind.OPINION);
        return asks
                ? opinions.of(request.id()).stream()
                        .map(one -> new OpinionLine(one, link(one, agent)))
                        .toList()
                : List.of();
    }

    private String link(AskedOpinion opinion, SignedInAgent agent) {
        if (!opinion.open()) {
            return null;
        }
        if (opinion.external()) {
            return links.address(opinion.id());
        }
        boolean able = Rights.may(agent, Role.ofCode(opinion.role()), opinion.place());
        return able ? "/bureau/avis/" + opinion.id() : null;
    }
}
