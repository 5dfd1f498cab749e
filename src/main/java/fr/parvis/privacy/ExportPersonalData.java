package fr.parvis.privacy;

import fr.parvis.files.StoredFile;
import fr.parvis.kernel.DataSubject;
import java.util.Locale;

/** Makes the copy of all that is kept about a person (GDPR, articles 15 and 20). */
public interface ExportPersonalData {

    /**
     * Gathers from every module, at once, in the current commune: {@code donnees.json} (see {@code
     * docs/personal-data-copy.md}), {@code donnees.pdf}, and the person's files under {@code
     * fichiers/}. Takes seconds when there are many files: call it from a job or a gesture that may
     * wait. Publishes {@link PersonalDataCopied} for the journal.
     *
     * @param name of the person, for the head of the document
     * @param owner of the file in the store, for example {@code request:412}; who gives the copy
     *     out also erases it
     * @return a ZIP file
     */
    StoredFile copy(DataSubject person, String name, Locale language, String owner);
}
