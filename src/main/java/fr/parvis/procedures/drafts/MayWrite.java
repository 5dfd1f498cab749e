package fr.parvis.procedures.drafts;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may write which procedure: administrators all of them, others those of the departments where
 * they hold that right. The department is that of the revision in force, else of the draft.
 */
@Component
public class MayWrite {

    private final Procedures procedures;
    private final Drafts drafts;
    private final Departments departments;

    MayWrite(Procedures procedures, Drafts drafts, Departments departments) {
        this.procedures = procedures;
        this.drafts = drafts;
        this.departments = departments;
    }

    public boolean may(SignedInAgent agent, String code) {
        return Rights.may(agent, Permission.CONFIGURE, place(code));
    }

    /**
     * @throws NotAllowed when it is not theirs to write
     */
    public void check(SignedInAgent agent, String code) {
        NotAllowed.unless(agent, Permission.CONFIGURE, place(code));
    }

    /**
     * The same of what its draft says: nobody moves a procedure into somebody else's department.
     */
    public void checkDraft(SignedInAgent agent, String code) {
        drafted(code).ifPresent(place -> NotAllowed.unless(agent, Permission.CONFIGURE, place));
    }

    private Place place(String code) {
        return procedures
                .current(code)
                .map(Revision::place)
                .or(() -> drafted(code))
                .orElse(Place.COMMUNE);
    }

    private Optional<Place> drafted(String code) {
        return drafts.find(code)
                .flatMap(draft -> departments.byCode(draft.tree().path("department").asString("")))
                .map(Department::id)
                .map(department -> Place.of(department, code));
    }
}
