package fr.parvis.commune;

import fr.parvis.hours.Slot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a town hall presents itself, as an administrator types it: nothing here is checked yet, so
 * that a refused form can show it again.
 *
 * @param phone blank when there is none
 * @param hours per day, {@code 8h30-12h, 13h30-17h} or {@code 08:30-12:00}; blank when closed
 * @param departments contacts per department's id
 */
public record TownHallIdentity(
        String colour,
        String street,
        String extra,
        String postalCode,
        String city,
        String phone,
        String email,
        Map<DayOfWeek, String> hours,
        Map<Long, Contact> departments) {

    /**
     * @param phone blank when there is none
     */
    public record Contact(String email, String phone) {

        Contact tidied() {
            return new Contact(email.strip(), phone.strip());
        }
    }

    /** What the town hall says today. */
    public static TownHallIdentity of(Commune commune, Collection<Department> departments) {
        return new TownHallIdentity(
                commune.colour(),
                commune.address().street(),
                commune.address().extra(),
                commune.address().postalCode(),
                commune.address().city(),
                orEmpty(commune.phone()),
                commune.email(),
                Stream.of(DayOfWeek.values())
                        .collect(
                                Collectors.toMap(
                                        day -> day,
                                        day -> WeekText.writeForPeople(commune.hours().on(day)),
                                        (first, _) -> first,
                                        () -> new EnumMap<>(DayOfWeek.class))),
                departments.stream()
                        .collect(
                                Collectors.toMap(
                                        Department::id,
                                        each -> new Contact(each.email(), orEmpty(each.phone())),
                                        (first, _) -> first,
                                        TreeMap::new)));
    }

    /** The same in another colour. */
    public TownHallIdentity coloured(String chosen) {
        return new TownHallIdentity(
                chosen, street, extra, postalCode, city, phone, email, hours, departments);
    }

    /** Tells two identities apart: the same for the same words on every node. */
    public String mark() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException brokenJava) {
            throw new IllegalStateException(brokenJava);
        }
    }

    /** Without the spaces that fingers leave around. */
    TownHallIdentity tidied() {
        return new TownHallIdentity(
                colour.strip().toLowerCase(Locale.ROOT),
                street.strip(),
                extra.strip(),
                postalCode.strip(),
                city.strip(),
                phone.strip(),
                email.strip(),
                hours,
                departments.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> each.getValue().tidied(),
                                        (first, _) -> first,
                                        TreeMap::new)));
    }

    /** Only of an identity without faults. */
    OpeningHours openingHours() {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        hours.forEach((day, text) -> week.put(day, WeekText.readDay(text).orElseThrow()));
        return new OpeningHours(week);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
