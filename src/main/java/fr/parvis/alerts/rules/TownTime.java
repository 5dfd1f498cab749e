package fr.parvis.alerts.rules;

import java.time.ZoneId;
import java.util.Map;

/** The hour people live by, by département: quiet hours are theirs, not those of Paris. */
public final class TownTime {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Map<String, ZoneId> OVERSEAS =
            Map.ofEntries(
                    Map.entry("971", ZoneId.of("America/Guadeloupe")),
                    Map.entry("972", ZoneId.of("America/Martinique")),
                    Map.entry("973", ZoneId.of("America/Cayenne")),
                    Map.entry("974", ZoneId.of("Indian/Reunion")),
                    Map.entry("975", ZoneId.of("America/Miquelon")),
                    Map.entry("976", ZoneId.of("Indian/Mayotte")),
                    Map.entry("977", ZoneId.of("America/St_Barthelemy")),
                    Map.entry("978", ZoneId.of("America/Marigot")),
                    Map.entry("986", ZoneId.of("Pacific/Wallis")),
                    Map.entry("987", ZoneId.of("Pacific/Tahiti")),
                    Map.entry("988", ZoneId.of("Pacific/Noumea")));

    private TownTime() {}

    public static ZoneId of(String departement) {
        return OVERSEAS.getOrDefault(departement, PARIS);
    }
}
