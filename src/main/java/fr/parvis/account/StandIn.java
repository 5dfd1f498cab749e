package fr.parvis.account;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A colleague who is away, for whom an agent stands in today.
 *
 * @param roles what the agent may do in their place: never sign
 */
public record StandIn(long agent, String name, NewsChoice news, Map<Long, Set<Role>> roles) {

    private static final String FIELD = "\u001f";
    private static final String COLLEAGUE = "\u001e";

    /**
     * Reads what the function {@code stand_ins} of the database says (migration 876).
     *
     * @param text null for none
     */
    public static List<StandIn> read(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(COLLEAGUE)).map(StandIn::one).toList();
    }

    private static StandIn one(String text) {
        String[] fields = text.split(FIELD, -1);
        return new StandIn(
                Long.parseLong(fields[0]),
                fields[1],
                NewsChoice.ofCode(fields[2]).orElseThrow(),
                Role.perDepartment(fields[3].isEmpty() ? null : fields[3]));
    }

    boolean has(Role role, long department) {
        return roles.getOrDefault(department, Set.of()).contains(role);
    }
}
