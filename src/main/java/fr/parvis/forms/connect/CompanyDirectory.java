package fr.parvis.forms.connect;

import java.util.Optional;

/** The public register of companies and associations that have a SIRET. */
public interface CompanyDirectory {

    /**
     * @param siret fourteen digits
     * @return its name; nothing when it is unknown, or when the directory does not answer in time
     */
    Optional<String> name(String siret);
}
