package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.Eligibility;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Language;
import fr.parvis.forms.PageDefinition;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/**
 * Invents residents who can fill in a form and send it. The same form, day and seed give the same
 * answers. Files are named and sized, not stored; {@link SmallFile#named} gives their content.
 */
@Component
public class GenerateResident {

    /** Ways to meet a goal that are filled in before giving up. */
    private static final int MOST_FILLED = 60;

    private final Forms forms;
    private final FieldTypes types;
    private final Languages languages;
    private final Clock clock;

    public GenerateResident(Forms forms, FieldTypes types, Languages languages, Clock clock) {
        this.forms = forms;
        this.types = types;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * Answers that the form takes, settled as a submission keeps them. Seed 0 leaves no question
     * out that is shown.
     *
     * @throws IllegalArgumentException when nobody was found who can send this form
     */
    public Answers answers(FormDefinition form, long seed) {
        return find(Goal.concerned(form), seed)
                .orElseThrow(() -> new IllegalArgumentException("nobody can send this form"));
    }

    /** Somebody who meets a goal and whose answers have no problem; nothing when none was found. */
    public Optional<Answers> find(Goal goal, long seed) {
        var desk = new FillIn.Desk(forms, types, Language.of(languages, Locale.FRENCH), today());
        var chance = new Random(seed);
        // neighbouring seeds begin alike: the first numbers tell them apart badly
        chance.nextInt();
        return new Search(goal, types, today())
                .found(seed == 0 ? 0 : chance.nextInt(Search.MOST_TRIED))
                .limit(MOST_FILLED)
                .map(pins -> new FillIn(desk, pins, chance, seed == 0).fill(goal.form()))
                .filter(goal::holds)
                .filter(answers -> forms.check(goal.form(), answers, Locale.FRENCH).isEmpty())
                .findFirst();
    }

    /** Residents who are shown, together, every field and page that anybody can be shown. */
    public List<Answers> covering(FormDefinition form) {
        List<Answers> residents = new ArrayList<>();
        find(Goal.concerned(form), 0).ifPresent(residents::add);
        for (PageDefinition page : form.pages()) {
            for (FieldDefinition field : page.fields()) {
                cover(form, page.when().and(field.when()), field, List.of(), residents);
            }
        }
        return List.copyOf(residents);
    }

    private void cover(
            FormDefinition form,
            Condition around,
            FieldDefinition field,
            List<FieldDefinition> groups,
            List<Answers> residents) {
        Goal goal = Goal.concernedAnd(form, around, groups);
        if (residents.stream().noneMatch(goal::holds)) {
            find(goal, residents.size()).ifPresent(residents::add);
        }
        List<FieldDefinition> inside = new ArrayList<>(groups);
        inside.add(field);
        for (FieldDefinition child : field.fields()) {
            cover(form, around.and(child.when()), child, inside, residents);
        }
    }

    /** Somebody for each rule of who is not concerned, in their order; who was found. */
    public Map<Eligibility, Answers> turnedAway(FormDefinition form) {
        Map<Eligibility, Answers> residents = new LinkedHashMap<>();
        for (Eligibility rule : form.eligibility()) {
            find(Goal.stoppedBy(form, rule), 0).ifPresent(one -> residents.put(rule, one));
        }
        return residents;
    }

    /** That no answers at all meet a goal; false when it cannot be known. */
    public boolean hopeless(Goal goal) {
        return new Search(goal, types, today()).hopeless();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
