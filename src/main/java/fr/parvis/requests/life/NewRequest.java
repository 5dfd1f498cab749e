package fr.parvis.requests.life;

import fr.parvis.forms.Answers;
import fr.parvis.procedures.Revision;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is needed to receive a request.
 *
 * @param number from {@link RequestStore#nextNumber}, taken before the transaction
 * @param answers settled: hidden fields dropped, calculated ones filled
 * @param arrivedOn the day it reached the town hall on paper, from which the legal delay counts; or
 *     null for now
 * @param words how it came, for the history, or empty
 */
public record NewRequest(
        String number,
        Revision revision,
        Long residentId,
        Locale locale,
        Channel channel,
        Answers answers,
        LocalDate arrivedOn,
        String words) {

    public NewRequest(
            String number,
            Revision revision,
            Long residentId,
            Locale locale,
            Channel channel,
            Answers answers) {
        this(number, revision, residentId, locale, channel, answers, null, "");
    }

    /** The same, come otherwise. */
    public NewRequest by(Channel otherwise, LocalDate arrived, String told) {
        return new NewRequest(
                number, revision, residentId, locale, otherwise, answers, arrived, told);
    }
}
