package fr.parvis.api.v1;

import fr.parvis.api.calls.Caller;
import fr.parvis.api.calls.Refused;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.forms.Forms;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** A file comes in: checked, cleaned and looked at for viruses as those of people are. */
@Component
class ReceiveUpload {

    private final Files files;
    private final Forms forms;
    private final Procedures procedures;
    private final Uploads uploads;
    private final Refusals refusals;

    ReceiveUpload(
            Files files, Forms forms, Procedures procedures, Uploads uploads, Refusals refusals) {
        this.files = files;
        this.forms = forms;
        this.procedures = procedures;
        this.uploads = uploads;
        this.refusals = refusals;
    }

    /**
     * @param upload handle of the file until it is used; good for a day
     */
    record Received(String upload, String name, String mediaType, long size, String sha256) {}

    Received receive(Caller caller, String procedure, String field, String name, byte[] content) {
        StoredFile file =
                refusals.done(
                        files.store(
                                name == null || name.isBlank() ? "document" : name,
                                new ByteArrayInputStream(content),
                                limits(procedure, field)));
        String use = procedure == null ? Uploads.NO_FIELD : procedure + "/" + field;
        return new Received(
                uploads.handle(caller, file, use),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256());
    }

    private Files.Limits limits(String procedure, String field) {
        if (procedure == null) {
            return Files.Limits.DEFAULT;
        }
        Revision revision =
                procedures.current(procedure).orElseThrow(() -> Refused.parameter("procedure"));
        return forms.limits(revision.definition().form(), field)
                .orElseThrow(() -> Refused.parameter("field"));
    }
}
