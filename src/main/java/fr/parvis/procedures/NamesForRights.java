package fr.parvis.procedures;

import fr.parvis.account.ProcedureNames;
import java.util.List;
import org.springframework.stereotype.Component;

/** The procedures in force. */
@Component
class NamesForRights implements ProcedureNames {

    private final Procedures procedures;

    NamesForRights(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public List<Named> all() {
        return procedures.all().stream()
                .map(one -> new Named(one.code(), one.definition().title(), one.departmentId()))
                .toList();
    }
}
