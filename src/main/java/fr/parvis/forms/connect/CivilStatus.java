package fr.parvis.forms.connect;

import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which fields say who a person is.
 *
 * @param identity id of an {@code identity}
 * @param birth id of a {@code date}
 * @param place id of a {@code commune}
 * @param sex id of a {@code choice} of {@code M} and {@code F}
 */
public record CivilStatus(String identity, String birth, String place, String sex) {

    public static final Setting<CivilStatus> SETTING =
            new Setting<>("familyQuotient", CivilStatus::read);

    private static final Set<String> KEYS = Set.of("identity", "birth", "place", "sex");

    public List<String> fields() {
        return List.of(identity, birth, place, sex);
    }

    private static Optional<CivilStatus> read(Object raw, Mistakes mistakes) {
        if (raw instanceof CivilStatus read) {
            return Optional.of(read);
        }
        if (raw instanceof Map<?, ?> map
                && map.keySet().equals(KEYS)
                && map.values().stream().allMatch(String.class::isInstance)) {
            return Optional.of(
                    new CivilStatus(
                            (String) map.get("identity"),
                            (String) map.get("birth"),
                            (String) map.get("place"),
                            (String) map.get("sex")));
        }
        mistakes.expect("civil-status");
        return Optional.empty();
    }
}
