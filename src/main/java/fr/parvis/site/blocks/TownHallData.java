package fr.parvis.site.blocks;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.PostalAddress;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkedData;
import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The town hall for programs: name, address, hours (schema.org, GovernmentOrganization). */
final class TownHallData {

    private TownHallData() {}

    static Content of(Frame frame) {
        Commune commune = frame.commune();
        var hall = new LinkedHashMap<String, Object>();
        hall.put("@type", "GovernmentOrganization");
        hall.put("@id", frame.absolute("/#mairie"));
        hall.put("name", frame.t("site.data.town-hall", commune.name()));
        hall.put("url", frame.absolute("/"));
        hall.put("telephone", commune.phone());
        hall.put("email", commune.email());
        hall.put("address", address(commune.address()));
        hall.put("areaServed", Map.of("@type", "AdministrativeArea", "name", commune.name()));
        hall.put(
                "location",
                Map.of(
                        "@type", "CityHall",
                        "name", frame.t("site.data.town-hall", commune.name()),
                        "address", address(commune.address()),
                        "openingHoursSpecification", hours(commune),
                        "specialOpeningHoursSpecification", closures(frame)));
        return LinkedData.of(hall);
    }

    private static Map<String, Object> address(PostalAddress address) {
        return Map.of(
                "@type", "PostalAddress",
                "streetAddress", address.street(),
                "postalCode", address.postalCode(),
                "addressLocality", address.city(),
                "addressCountry", "FR");
    }

    private static List<Map<String, String>> hours(Commune commune) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(
                        day ->
                                commune.hours().on(day).stream()
                                        .map(
                                                slot ->
                                                        Map.of(
                                                                "@type",
                                                                "OpeningHoursSpecification",
                                                                "dayOfWeek",
                                                                "https://schema.org/" + name(day),
                                                                "opens",
                                                                slot.from().toString(),
                                                                "closes",
                                                                slot.to().toString())))
                .toList();
    }

    /** Closed all day, as schema.org has it: it opens and closes at the same hour. */
    private static List<Map<String, String>> closures(Frame frame) {
        LocalDate today = frame.opening().at().toLocalDate();
        return frame.commune().hours().closuresFrom(today).stream()
                .map(
                        closure ->
                                Map.of(
                                        "@type", "OpeningHoursSpecification",
                                        "validFrom", closure.from().toString(),
                                        "validThrough", closure.to().toString(),
                                        "opens", "00:00",
                                        "closes", "00:00"))
                .toList();
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
