package fr.parvis.account;

import java.util.List;
import java.util.Locale;

/** A shelf: what mandates may be about. */
public interface MandateSubjects {

    /** Those offered now, by title. */
    List<Subject> offered(Locale locale);

    /**
     * @param code stable
     */
    record Subject(String code, String title) {}
}
