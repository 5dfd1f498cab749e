package fr.parvis.demo.data;

import fr.parvis.kernel.LocalizedText;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A town hall of {@code demo/town-halls.yaml}.
 *
 * @param departments telephone by code of the department
 */
record DemoTownHall(
        String insee,
        String colour,
        String street,
        String phone,
        Map<DayOfWeek, String> hours,
        Map<String, String> departments,
        List<Person> agents,
        List<Person> residents) {

    /**
     * @param title under which they act and sign; null for residents
     * @param does in words, for the list of accounts; null for residents
     * @param roles codes of roles by code of department; null for residents
     */
    record Person(
            String name,
            String title,
            LocalizedText does,
            boolean administrator,
            Map<String, List<String>> roles) {

        /** {@code nadia.bernard@plouer-sur-rance.localhost}. */
        String email(String host) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + host;
        }
    }
}
