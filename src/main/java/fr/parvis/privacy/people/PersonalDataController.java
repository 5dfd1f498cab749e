package fr.parvis.privacy.people;

import fr.parvis.kernel.ProcessingActivity.Concerned;
import fr.parvis.privacy.Activity;
import fr.parvis.privacy.Register;
import fr.parvis.ui.NotFound;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What residents may know about their data, before they give it and afterwards. */
@Controller
class PersonalDataController {

    /** Codes of procedures by which people use their rights, the first offered stands. */
    private static final List<String> RIGHTS =
            List.of("demarche-droits-donnees-personnelles", "demarche-droits-rgpd");

    private final Register register;
    private final String hosting;

    /**
     * @param hosting name, address and telephone of who hosts the program
     */
    PersonalDataController(Register register, @Value("${parvis.hosting:}") String hosting) {
        this.register = register;
        this.hosting = hosting;
    }

    @GetMapping("/donnees-personnelles")
    ModelAndView all() {
        List<Activity> all = register.all();
        return new ModelAndView("privacy/people")
                .addObject(
                        "activities",
                        all.stream().filter(one -> one.concerned() == Concerned.RESIDENTS).toList())
                .addObject("rights", rights(all))
                .addObject("hosting", hosting);
    }

    @GetMapping("/donnees-personnelles/{activity}")
    ModelAndView one(@PathVariable String activity) {
        List<Activity> all = register.all();
        Activity found =
                all.stream()
                        .filter(one -> one.code().equals(activity))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new ModelAndView("privacy/publicActivity")
                .addObject("activity", found)
                .addObject("rights", rights(all));
    }

    /** Address of the page where rights are used, or null where that procedure is not offered. */
    private static String rights(List<Activity> all) {
        return RIGHTS.stream()
                .flatMap(code -> all.stream().filter(one -> one.code().equals(code)))
                .map(Activity::path)
                .findFirst()
                .orElse(null);
    }
}
