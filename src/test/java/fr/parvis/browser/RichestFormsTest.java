package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.procedures.doctor.Burden;
import fr.parvis.procedures.doctor.rehearsal.Leg;
import fr.parvis.procedures.doctor.rehearsal.Rehearse;
import fr.parvis.procedures.doctor.rehearsal.Story;
import fr.parvis.procedures.doctor.residents.GenerateResident;
import fr.parvis.procedures.doctor.residents.SmallFile;
import fr.parvis.requests.proof.TypedAnswers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The three forms of the library that ask the most, filled in on a phone and taken to their end.
 */
@BrowserTest
class RichestFormsTest {

    private static final int MOST_PRESSES = 40;

    private static final LocalDate NEXT_WEEK = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(7);

    static final List<String> RICHEST =
            Texts.LIBRARY.stream()
                    .map(code -> Texts.definition(Texts.library(code)))
                    .filter(definition -> definition.kind().onThePortal())
                    .sorted(Comparator.comparing(RichestFormsTest::most).reversed())
                    .limit(3)
                    .map(ProcedureDefinition::code)
                    .toList();

    @Autowired TownHall townHall;
    @Autowired Procedures procedures;
    @Autowired GenerateResident residents;
    @Autowired Rehearse rehearse;

    @ParameterizedTest
    @FieldSource("RICHEST")
    void everyPageIsFilledInAndTheRequestIsTakenToItsEnd(String code) {
        Commune commune = townHall.open();
        ProcedureDefinition definition =
                CommuneScope.call(
                                commune.id(),
                                () -> procedures.publish(Texts.library(code)).orThrow())
                        .definition();
        Story story = rehearse.of(definition).stories().getFirst();
        try (Person resident = new Person(townHall.address(commune), true, 390);
                Person agent = new Person(townHall.address(commune), true)) {
            resident.open("/demarches/" + code).follow("Commencer en ligne");
            var typed = new TypedAnswers(residents.answers(definition.form(), 0));
            for (int i = 0; i < MOST_PRESSES && !resident.path().endsWith("/verifier"); i++) {
                fill(resident, typed);
            }
            resident.press("Envoyer ma demande").sees("C’est reçu");
            Filed filed = Filed.readBy(resident);

            agent.signIn(townHall.handyman(commune));
            story.legs().stream()
                    .filter(leg -> leg.way() != null)
                    .forEach(leg -> act(agent, filed, leg));
            resident.open("/suivi?numero=" + filed.number() + "&code=" + filed.code())
                    .sees(story.end().publicName().fr());
        }
    }

    /** Those of the three; where a step goes on by itself, the agent has nothing to do. */
    private static void act(Person agent, Filed filed, Leg leg) {
        agent.open(filed.atTheDesk());
        switch (leg.step().kind()) {
            case OPINION -> giveOpinions(agent);
            case APPOINTMENT -> meet(agent, filed.atTheDesk() + "/rendez-vous");
            default -> {
                agent.page().locator("[name=choice][value=" + leg.way().id() + "]").check();
                agent.page().locator("[name=words]").first().fill("Vu par l’essai.");
                agent.press("Valider et rester ici");
            }
        }
    }

    private static void giveOpinions(Person agent) {
        List<String> asked =
                agent.page().locator("a[href*='/avis/']:not([href$='/adresse'])").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList();
        assertThat(asked).isNotEmpty();
        for (String address : asked) {
            agent.open(address).page().locator("[name=verdict][value=FAVOURABLE]").check();
            Locator name = agent.page().locator("[name=signed]");
            if (name.count() > 0) {
                name.fill("Ana Lo");
            }
            agent.press("Envoyer mon avis");
        }
    }

    private static void meet(Person agent, String address) {
        agent.open(address).page().locator("[name=date]").fill(NEXT_WEEK.toString());
        agent.page().locator("[name=time]").fill("10:00");
        agent.page().locator("[name=place]").fill("Mairie");
        agent.press("Proposer ce rendez-vous").open(address).press("Elle est venue");
    }

    private static int most(ProcedureDefinition definition) {
        return Burden.of(definition).most();
    }

    private static void fill(Person person, TypedAnswers typed) {
        Locator form = person.page().locator("form[enctype]");
        for (Locator control : form.locator("input:not([type=hidden]), select, textarea").all()) {
            fill(control, typed.of(control.getAttribute("name")));
        }
        Locator missing = addRow(form, typed);
        Locator save = missing == null ? addFile(form, typed) : missing;
        if (save == null) {
            person.press("Continuer");
        } else {
            person.page().waitForNavigation(save::click);
        }
    }

    private static void fill(Locator control, List<String> typed) {
        if (typed.isEmpty() || !control.isVisible()) {
            return;
        }
        switch ((String) control.evaluate("one => one.type")) {
            case "radio", "checkbox" ->
                    choose(control, typed.contains(control.getAttribute("value")));
            case "select-one" -> control.selectOption(typed.getFirst());
            case "file" -> {}
            case String _ -> control.fill(typed.getFirst());
        }
    }

    private static void choose(Locator box, boolean wanted) {
        if (wanted) {
            box.check();
        }
    }

    private static Locator addRow(Locator form, TypedAnswers typed) {
        for (Locator count : form.locator("input[name$='._rows']").all()) {
            String group = count.getAttribute("name").replaceFirst("\\._rows$", "");
            int wanted = typed.rows().getOrDefault(group, 0);
            if (Integer.parseInt(count.inputValue()) < wanted) {
                return form.locator("button[value='add:" + group + "']");
            }
        }
        return null;
    }

    /** Chooses one file that is not there yet, and the button that keeps it. */
    private static Locator addFile(Locator form, TypedAnswers typed) {
        for (var chosen : typed.files().entrySet()) {
            String name = chosen.getKey();
            Locator input = form.locator("input[type=file][name='" + name + "']");
            Locator kept = form.locator("button[value^='drop:" + name + ":']");
            if (input.count() > 0 && kept.count() == 0) {
                SmallFile file = chosen.getValue();
                input.setInputFiles(
                        new FilePayload("piece" + file.ending(), file.mediaType(), file.content()));
                return form.locator("button[value='save:" + name + "']");
            }
        }
        return null;
    }
}
