package fr.parvis.account.rights;

import fr.parvis.account.Decision;
import fr.parvis.account.Grant;
import fr.parvis.account.Permission;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says a decision in one sentence. */
@Component
class ExplainRights {

    private final Departments departments;

    ExplainRights(Departments departments) {
        this.departments = departments;
    }

    String sentence(Decision decision, Frame frame) {
        return switch (decision) {
            case Decision.ByRole(Grant grant) ->
                    frame.t(
                            decision.key(),
                            name(grant.department(), frame),
                            role(grant.role(), frame),
                            day(grant.until(), frame));
            case Decision.StandingIn(var absent, Grant grant) ->
                    frame.t(
                            decision.key(),
                            name(grant.department(), frame),
                            role(grant.role(), frame),
                            day(absent.until(), frame),
                            absent.name());
            case Decision.ByCharge _ -> frame.t(decision.key());
            case Decision.Refused(Permission permission, Place place, var _) ->
                    frame.t(
                            decision.key(),
                            frame.t("account.permission." + permission + ".to"),
                            name(place.department(), frame),
                            roles(permission, frame));
        };
    }

    private static String roles(Permission permission, Frame frame) {
        return Rights.allowing(permission).stream()
                .map(role -> role(role, frame))
                .collect(Collectors.joining(", "));
    }

    private static String role(Role role, Frame frame) {
        return frame.t("account.role." + role.code());
    }

    private static String day(LocalDate day, Frame frame) {
        return day == null ? "" : frame.format().date(day);
    }

    private String name(long department, Frame frame) {
        return departments.all().stream()
                .filter(one -> one.id() == department)
                .findFirst()
                .map(Department::name)
                .map(frame::t)
                .orElse("");
    }
}
