package fr.parvis.procedures.web;

import fr.parvis.commune.Department;
import fr.parvis.procedures.LifeEvent;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.LinkItem;
import java.util.List;

/**
 * The catalogue as one visitor sees it.
 *
 * @param typed words looked for, as typed
 * @param chosen what limits the list, or null
 * @param total how many there are without any limit
 */
public record Catalogue(
        String typed,
        String chosen,
        List<Door> moments,
        List<Door> departments,
        List<LinkItem> found,
        int total) {

    /** One way into the catalogue. */
    public record Door(String label, String href, String icon, boolean current) {}

    public boolean limited() {
        return !typed.isEmpty() || chosen != null;
    }

    static boolean at(Revision revision, LifeEvent moment) {
        return revision.definition().lifeEvents().contains(moment.code());
    }

    static boolean of(Revision revision, Department department) {
        return revision.departmentId() == department.id();
    }
}
