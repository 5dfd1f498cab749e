package fr.parvis.records;

import java.util.Locale;
import java.util.Optional;

/** A shelf: finds what somebody means to hold by what people call it. */
public interface HoldSubjects {

    /** Everything of the person who has an address, whatever the module. */
    String PERSON = "email:";

    /** Everything that belongs to an account, by its number. */
    String ACCOUNT = "resident:";

    Optional<Subject> find(String typed);

    /**
     * @param code for {@link Due#subjects()}
     * @param reference as people name it
     */
    record Subject(String code, String reference) {}

    static String account(long resident) {
        return ACCOUNT + resident;
    }

    static String person(String email) {
        return PERSON + email.strip().toLowerCase(Locale.ROOT);
    }
}
