package fr.parvis.administration;

import fr.parvis.audit.ExportJournal;
import fr.parvis.audit.KeepJournal;
import fr.parvis.audit.KeptJournal;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How the journal is kept and taken out, for the foot of its page; public for the template. */
@Component
public class JournalCare {

    private static final int STEP = 6;

    private final KeepJournal keep;
    private final ExportJournal export;

    JournalCare(KeepJournal keep, ExportJournal export) {
        this.keep = keep;
        this.export = export;
    }

    KeptJournal state() {
        return keep.state();
    }

    /** Of the installation's key, in each exported file too. */
    public String fingerprint() {
        return export.fingerprint();
    }

    /** Six months to three years; the commune's own choice first stands among them. */
    public List<Choice> months(Frame frame, int kept) {
        return IntStream.rangeClosed(KeepJournal.LEAST, KeepJournal.MOST)
                .filter(months -> months % STEP == 0 || months == kept)
                .mapToObj(
                        months ->
                                new Choice(
                                        String.valueOf(months),
                                        frame.t("administration.journal.months", months),
                                        null,
                                        months == kept))
                .toList();
    }
}
