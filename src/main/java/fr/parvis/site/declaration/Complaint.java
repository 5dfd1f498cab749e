package fr.parvis.site.declaration;

import fr.parvis.procedures.Procedures;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where people say that a page keeps them out: a procedure answered within a week. */
@Component
public class Complaint {

    private final Procedures procedures;

    Complaint(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The general complaint where the commune has closed that procedure, or never took it. */
    public String address() {
        return Stream.of("accessibilite-signalement", "reclamation-suggestion")
                .filter(code -> procedures.current(code).isPresent())
                .map(code -> "/demarches/" + code)
                .findFirst()
                .orElse("/demarches");
    }
}
