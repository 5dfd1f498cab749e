package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.tokens.Scope;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a token allows, in the words of programs. */
@Component
class DescribeToken {

    private final Communes communes;
    private final Departments departments;

    DescribeToken(Communes communes, Departments departments) {
        this.communes = communes;
        this.departments = departments;
    }

    /**
     * @param departments codes
     * @param procedures codes; empty for all of these departments
     */
    record TokenView(
            String commune,
            String insee,
            String software,
            List<String> scopes,
            List<String> departments,
            List<String> procedures,
            LocalDate expiresOn) {}

    TokenView describe(Caller caller) {
        return new TokenView(
                communes.current().name(),
                communes.current().insee(),
                caller.software(),
                caller.token().scopes().stream().map(Scope::code).sorted().toList(),
                departments.all().stream()
                        .filter(one -> caller.token().departments().contains(one.id()))
                        .map(Department::code)
                        .toList(),
                caller.token().procedures().stream().sorted().toList(),
                caller.token().expiresOn());
    }
}
