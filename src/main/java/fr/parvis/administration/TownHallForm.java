package fr.parvis.administration;

import fr.parvis.commune.Department;
import fr.parvis.commune.TownHallIdentity;
import fr.parvis.commune.TownHallIdentity.Contact;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the posted form; what is missing from it counts as left empty. */
final class TownHallForm {

    private TownHallForm() {}

    /**
     * @param departments the only ones whose contacts are read, whatever was posted
     */
    static TownHallIdentity read(Map<String, String> posted, List<Department> departments) {
        var hours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day, posted.getOrDefault("hours." + day, ""));
        }
        var contacts = new TreeMap<Long, Contact>();
        for (Department department : departments) {
            String prefix = "departments." + department.id() + ".";
            contacts.put(
                    department.id(),
                    new Contact(
                            posted.getOrDefault(prefix + "email", ""),
                            posted.getOrDefault(prefix + "phone", "")));
        }
        return new TownHallIdentity(
                posted.getOrDefault("colour", ""),
                posted.getOrDefault("street", ""),
                posted.getOrDefault("extra", ""),
                posted.getOrDefault("postalCode", ""),
                posted.getOrDefault("city", ""),
                posted.getOrDefault("phone", ""),
                posted.getOrDefault("email", ""),
                hours,
                contacts);
    }
}
