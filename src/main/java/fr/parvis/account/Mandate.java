package fr.parvis.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The right, given in writing by a resident, to act for them (civil code, article 1984).
 *
 * @param procedures codes of those it is for; empty means all
 * @param firstDay as printed on it
 * @param lastDay included; it ends by itself when this day is over
 * @param signedAt null while it waits for the signature
 * @param endedAt when somebody ended it before its time, or null
 */
public record Mandate(
        long id,
        Principal principal,
        Holder holder,
        Set<MandateVerb> verbs,
        List<String> procedures,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant signedAt,
        Instant endedAt) {

    /** Where it stands on a day. */
    public enum State {
        /** Not signed yet. */
        WAITING,
        LIVING,
        /** Its time is over, signed or not. */
        EXPIRED,
        /** Ended by somebody; or never signed, and declined. */
        ENDED
    }

    /**
     * For whom it is acted.
     *
     * @param account of the resident, or null for somebody without one
     * @param email of that account, or empty
     * @param phone of that account, or empty
     * @param key the same for every mandate of one person without an account
     */
    public record Principal(
            Long account,
            String firstNames,
            String lastName,
            LocalDate birthDate,
            String email,
            String phone,
            String key) {

        public String name() {
            return firstNames + " " + lastName;
        }
    }

    /** Who acts. */
    public record Holder(Kind kind, long id, String name, String organisation) {

        public enum Kind {
            /** By the id of an agent. */
            AGENT,
            /** An accredited helper, by the id of their resident's account. */
            HELPER,
            /** Another adult of the household, by the id of their account. */
            RELATIVE
        }

        /** {@code Nadia Bernard, mairie de Brest}. */
        public String presented() {
            return organisation.isEmpty() ? name : name + ", " + organisation;
        }
    }

    public State on(LocalDate today) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (today.isAfter(lastDay)) {
            return State.EXPIRED;
        }
        return signedAt == null ? State.WAITING : State.LIVING;
    }

    /** Whatever its state: callers hold one that lives. */
    public boolean lets(MandateVerb verb, String procedure) {
        return verbs.contains(verb) && (procedures.isEmpty() || procedures.contains(procedure));
    }

    /** Under which other modules (journal, files) know it. */
    public String reference() {
        return reference(id);
    }

    public static String reference(long id) {
        return "mandate:" + id;
    }
}
