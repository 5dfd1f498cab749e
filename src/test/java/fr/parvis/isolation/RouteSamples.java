package fr.parvis.isolation;

import fr.parvis.commune.Commune;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module's answer to "which things of this commune do your routes show?". One bean per module, in
 * its tests; {@link RouteIsolationTest} then sends another commune's people to them.
 */
public interface RouteSamples {

    /** Makes things in the commune, which is bound, and tells where they are. */
    List<Thing> things(Commune commune);

    /**
     * The address on a route, of the thing whose pattern says most about it; the first of equals.
     */
    static Optional<String> address(List<Thing> things, String route) {
        return things.stream()
                .filter(thing -> thing.holds(route))
                .reduce((one, two) -> two.says() > one.says() ? two : one)
                .map(thing -> thing.address(route));
    }

    /**
     * One thing and all the routes below its own.
     *
     * @param pattern as controllers map it, for example {@code /bureau/agents/{id}}; also stands
     *     for {@code /bureau/agents/{id}/fermer} and whatever comes later
     * @param variables of all these routes: their names without braces, their values in the commune
     */
    record Thing(String pattern, Map<String, String> variables) {

        boolean holds(String route) {
            return route.equals(pattern) || route.startsWith(pattern + "/");
        }

        private int says() {
            return pattern.length();
        }

        /** The address on a route; a variable that nobody gave stays in braces. */
        String address(String route) {
            String address = route;
            for (var variable : variables.entrySet()) {
                address = address.replace("{" + variable.getKey() + "}", variable.getValue());
            }
            return address;
        }
    }
}
