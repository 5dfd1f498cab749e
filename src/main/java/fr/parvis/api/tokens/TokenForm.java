package fr.parvis.api.tokens;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of a new token as it was typed.
 *
 * @param cle of this form: posted twice, it makes one token
 * @param logiciel name of the program
 * @param droits codes of scopes
 * @param services ids of departments
 * @param demarches codes of procedures; none for all
 * @param jours how long it is good
 * @param reseaux one range of addresses a line; none for anywhere
 */
public record TokenForm(
        String cle,
        String logiciel,
        List<String> droits,
        List<Long> services,
        List<String> demarches,
        Integer jours,
        String reseaux) {

    static final int USUAL_DAYS = 90;
    static final List<Integer> DAYS = List.of(30, USUAL_DAYS, 180, 365);
    static final int LONGEST_NAME = 80;
    private static final int MOST_NETWORKS = 20;
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    public TokenForm {
        cle = cle == null || !KEY.matcher(cle).matches() ? UUID.randomUUID().toString() : cle;
        logiciel = logiciel == null ? "" : logiciel.strip();
        droits = droits == null ? List.of() : List.copyOf(droits);
        services = services == null ? List.of() : List.copyOf(services);
        demarches = demarches == null ? List.of() : List.copyOf(demarches);
        jours = jours == null ? USUAL_DAYS : jours;
        reseaux = reseaux == null ? "" : reseaux.strip();
    }

    static TokenForm empty(String key) {
        return new TokenForm(key, "", List.of(), List.of(), List.of(), USUAL_DAYS, "");
    }

    /** To take the place of one that ends: both are good until then. */
    static TokenForm like(Token token, String key) {
        return new TokenForm(
                key,
                token.software(),
                token.scopes().stream().map(Scope::code).toList(),
                List.copyOf(token.departments()),
                List.copyOf(token.procedures()),
                USUAL_DAYS,
                String.join("\n", token.networks()));
    }

    Set<Scope> scopes() {
        return droits.stream()
                .flatMap(code -> Scope.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> networks() {
        return Arrays.stream(reseaux.split("[\\s,;]+")).filter(one -> !one.isEmpty()).toList();
    }

    LocalDate expiresOn(LocalDate today) {
        return today.plusDays(jours);
    }

    /**
     * What is wrong, by field: ends of message keys, in the order of the form.
     *
     * @param departments that there are
     * @param procedures that there are
     */
    Map<String, String> faults(Set<Long> departments, Set<String> procedures) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean named = !logiciel.isEmpty() && logiciel.length() <= LONGEST_NAME;
        boolean ranges =
                networks().size() <= MOST_NETWORKS
                        && networks().stream().allMatch(one -> Network.of(one).isPresent());
        check(faults, named && logiciel.chars().noneMatch(Character::isISOControl), "logiciel");
        check(
                faults,
                !scopes().isEmpty() && scopes().size() == Set.copyOf(droits).size(),
                "droits");
        check(faults, !services.isEmpty() && departments.containsAll(services), "services");
        check(faults, procedures.containsAll(demarches), "demarches");
        check(faults, DAYS.contains(jours), "jours");
        check(faults, ranges, "reseaux");
        return faults;
    }

    private static void check(Map<String, String> faults, boolean right, String field) {
        if (!right) {
            faults.put(field, "api.tokens.wrong." + field);
        }
    }
}
