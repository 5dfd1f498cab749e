package fr.parvis.procedures.web;

import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Revisions;
import fr.parvis.procedures.doctor.Doctor;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.reading.ReadDefinition;
import fr.parvis.procedures.studio.EditorPage.Doctored;
import fr.parvis.procedures.studio.ExamineDraft;
import fr.parvis.ui.Frame;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the doctor says of a published revision, in words; a draft that is there can mend it. */
@Component
class ReadExamination {

    private final Doctor doctor;
    private final Revisions revisions;
    private final ReadDefinition reader;
    private final Drafts drafts;
    private final ExamineDraft words;

    ReadExamination(
            Doctor doctor,
            Revisions revisions,
            ReadDefinition reader,
            Drafts drafts,
            ExamineDraft words) {
        this.doctor = doctor;
        this.revisions = revisions;
        this.reader = reader;
        this.drafts = drafts;
        this.words = words;
    }

    Doctored of(Revision revision, Frame frame) {
        JsonNode tree = reader.tree(revisions.text(revision.id())).orThrow();
        boolean drafted = drafts.find(revision.code()).map(Draft::code).isPresent();
        return Doctored.of(
                words.noted(
                        revision.code(),
                        tree,
                        doctor.examine(revision.definition()).findings(),
                        drafted,
                        frame));
    }
}
