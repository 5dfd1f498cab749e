package fr.parvis.requests.steps;

import fr.parvis.files.StoredFile;
import fr.parvis.forms.Forms.Section;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.AskedOpinion.Verdict;
import fr.parvis.ui.ErrorLink;
import java.util.List;

/**
 * What somebody reads who is asked for an opinion.
 *
 * @param title of the procedure
 * @param answers without the applicant's ways of being reached
 * @param later files sent after the form
 * @param action address to post to
 * @param files address of files, before their number
 * @param signed name typed, or that of the agent
 * @param outside no account: the name is asked
 */
public record OpinionPage(
        AskedOpinion opinion,
        Request request,
        LocalizedText title,
        List<Section> answers,
        List<StoredFile> later,
        String action,
        String files,
        boolean outside,
        Verdict chosen,
        String words,
        String signed,
        List<ErrorLink> errors) {

    public boolean wrong(String field) {
        return errors.stream().anyMatch(error -> error.id().equals(field));
    }

    OpinionPage typed(Verdict verdict, String said, String by, List<ErrorLink> wrong) {
        return new OpinionPage(
                opinion, request, title, answers, later, action, files, outside, verdict, said, by,
                wrong);
    }
}
