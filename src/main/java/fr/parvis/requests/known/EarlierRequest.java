package fr.parvis.requests.known;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms.Earlier;
import fr.parvis.forms.Source;
import java.time.LocalDate;

/** The latest request that a resident sent of the procedure they begin again. */
public record EarlierRequest(String number, LocalDate day, FormDefinition form, Answers answers) {

    /** As forms take it up. */
    public Earlier asKnown() {
        return new Earlier(form, answers, Source.request(number, day));
    }
}
