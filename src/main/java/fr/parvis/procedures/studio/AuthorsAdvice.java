package fr.parvis.procedures.studio;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.drafts.MayWrite;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Before any page on which a procedure is written: whether it is theirs to write. */
@ControllerAdvice(
        basePackages = {
            "fr.parvis.procedures.studio",
            "fr.parvis.procedures.templates",
            "fr.parvis.procedures.calendar",
            "fr.parvis.procedures.remarks"
        })
class AuthorsAdvice {

    private final MayWrite mayWrite;

    AuthorsAdvice(MayWrite mayWrite) {
        this.mayWrite = mayWrite;
    }

    /**
     * @param code null where the address names no procedure
     */
    @ModelAttribute
    void check(@PathVariable(required = false) String code, SignedInAgent agent) {
        if (code == null) {
            Authors.everywhere(agent);
        } else if (agent != null) {
            mayWrite.check(agent, code);
        }
    }
}
