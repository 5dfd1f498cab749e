package fr.parvis.api.v1;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A procedure of the road department that programs can take part in, made anew for each test. */
@Component
public class LendingDesk {

    private static final String REVIEW =
            """
            start: tri
              steps:
                - id: tri
                  kind: review
                  name: {fr: Tri, en: Sorting}
                  role: agent
                  public-status: received
                  public-name: {fr: Nous lisons, en: We read}
                  working-days: 1
                  transitions:
                    - {id: pret, action: advance, label: {fr: Transmettre, en: Hand on}, to: examen}
                    - {id: demander, action: ask-resident, label: {fr: Demander, en: Ask}}
                    - {id: sans-suite, action: close, label: {fr: Classer, en: Close}, to: classee, reason-required: true}
                    - {id: non, action: refuse, label: {fr: Refuser, en: Refuse}, to: refuse, reason-required: true, letter: refus}
                - {id: classee, kind: end, name: {fr: Classée, en: Closed}, public-status: closed, public-name: {fr: Classée, en: Closed}, outcome: closed}
            """;

    private static final String FILE =
            """
                    - {id: piece, type: file, required: false, label: {fr: Une pièce, en: A paper}, settings: {max: 2}}
            """;

    private final Procedures procedures;

    LendingDesk(Procedures procedures) {
        this.procedures = procedures;
    }

    /** Its code. */
    public String open(Commune commune) {
        String code = "pret-" + UUID.randomUUID().toString().substring(0, 8);
        String text =
                Texts.fourth()
                        .replace("pret-broyeur", code)
                        .replace("start: examen\n  steps:\n", REVIEW)
                        .replace("circuit:\n", FILE + "circuit:\n");
        CommuneScope.run(commune.id(), () -> procedures.publish(text).orThrow());
        return code;
    }
}
