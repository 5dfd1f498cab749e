package fr.parvis.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A colleague who is away, for whom an agent stands in today.
 *
 * @param roles what the agent may do in their place: never sign
 * @param until the last day
 */
public record StandIn(long agent, String name, NewsChoice news, Roles roles, LocalDate until) {

    private static final String FIELD = "\u001f";
    private static final String COLLEAGUE = "\u001e";

    /**
     * Reads what the function {@code standing_in} of the database says (migration 240).
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
                Roles.read(fields[3]),
                LocalDate.parse(fields[4]));
    }

    /** Whether they hold any role there that the agent takes over. */
    boolean in(Place place) {
        return roles.held().containsKey(place.department());
    }
}
