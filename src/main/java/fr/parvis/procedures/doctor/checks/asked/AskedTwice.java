package fr.parvis.procedures.doctor.checks.asked;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Asked;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import fr.parvis.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The same question stands twice in the form (CRPA L114-8, in spirit: a thing is said once). */
@Component
class AskedTwice implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        List<Asked> before = new ArrayList<>();
        Asked.of(definition)
                .filter(one -> !one.is("explanation", "calculated", "group", "table", "hidden"))
                .forEach(
                        one -> {
                            before.stream()
                                    .filter(other -> same(one, other))
                                    .findFirst()
                                    .ifPresent(
                                            other ->
                                                    notes.warn(
                                                            one.path(),
                                                            "asked-twice",
                                                            one.field().label()));
                            before.add(one);
                        });
    }

    /**
     * Two that are asked under different conditions may be two ways of asking one thing, and two
     * pages may be about two people.
     */
    private static boolean same(Asked one, Asked other) {
        return one.group() == other.group()
                && one.field().type().equals(other.field().type())
                && question(one).equals(question(other))
                && (one.page().equals(other.page())
                        || one.aboutApplicant() && other.aboutApplicant())
                && one.field().when().equals(other.field().when());
    }

    private static String question(Asked asked) {
        return Wording.plain(asked.field().label().fr()).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
