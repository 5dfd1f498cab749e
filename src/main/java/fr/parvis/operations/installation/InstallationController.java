package fr.parvis.operations.installation;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.InstallationFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /bureau/installation}: how the communes of the installation fare, for operators. */
@Controller
class InstallationController {

    private final Communes communes;
    private final List<InstallationFigure> figures;
    private final ObjectProvider<Scheduler> scheduler;

    InstallationController(
            Communes communes,
            List<InstallationFigure> figures,
            ObjectProvider<Scheduler> scheduler) {
        this.communes = communes;
        this.figures =
                figures.stream()
                        .sorted(Comparator.comparingInt(InstallationFigure::order))
                        .toList();
        this.scheduler = scheduler;
    }

    @GetMapping("/bureau/installation")
    String show(SignedInAgent agent, Model model) {
        NotAllowed.unless(agent, Permission.OPERATE);
        model.addAttribute("keys", figures.stream().map(InstallationFigure::key).toList());
        model.addAttribute("communes", communes.all().stream().map(this::line).toList());
        model.addAttribute("jobs", failing());
        return "operations/installation";
    }

    private CommuneLine line(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        new CommuneLine(
                                commune, figures.stream().map(InstallationFigure::count).toList()));
    }

    private List<FailingJob> failing() {
        var failing = new ArrayList<FailingJob>();
        scheduler.ifAvailable(
                jobs ->
                        jobs.fetchScheduledExecutions(
                                job -> {
                                    if (job.getConsecutiveFailures() > 0) {
                                        failing.add(
                                                new FailingJob(
                                                        job.getTaskInstance().getTaskName(),
                                                        job.getConsecutiveFailures(),
                                                        job.getExecutionTime()));
                                    }
                                }));
        return List.copyOf(failing);
    }
}
