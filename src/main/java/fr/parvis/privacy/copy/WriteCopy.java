package fr.parvis.privacy.copy;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.DataSubject;
import fr.parvis.privacy.ExportPersonalData;
import fr.parvis.privacy.PersonalDataCopied;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers, prints and packs the copy of a person's data. */
@Component
class WriteCopy implements ExportPersonalData {

    private static final String FILE = "donnees-personnelles.zip";

    private final GatherData gather;
    private final PrintCopy print;
    private final PackCopy pack;
    private final Files files;
    private final ApplicationEventPublisher events;

    WriteCopy(
            GatherData gather,
            PrintCopy print,
            PackCopy pack,
            Files files,
            ApplicationEventPublisher events) {
        this.gather = gather;
        this.print = print;
        this.pack = pack;
        this.files = files;
        this.events = events;
    }

    @Override
    @Transactional
    public StoredFile copy(DataSubject person, String name, Locale language, String owner) {
        Copy copy = gather.about(person, name, language);
        byte[] printed = print.pdf(copy);
        StoredFile kept =
                files.keep(FILE, "application/zip", out -> pack.write(copy, printed, out), owner);
        events.publishEvent(new PersonalDataCopied(person, owner));
        return kept;
    }
}
