package fr.parvis.procedures.paper;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Addresses;
import org.springframework.stereotype.Component;

/** Where a paper form is handed in, and where it could be filled in online instead. */
@Component
record TownHallOnPaper(Communes communes, Departments departments, Addresses addresses) {

    Commune commune() {
        return communes.current();
    }

    Department department(Revision revision) {
        return departments.get(revision.departmentId());
    }

    String address(Revision revision) {
        return addresses.of(communes.current(), "/demarches/" + revision.code());
    }
}
