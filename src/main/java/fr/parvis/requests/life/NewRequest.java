package fr.parvis.requests.life;

import fr.parvis.forms.Answers;
import fr.parvis.procedures.Revision;
import java.util.Locale;

/**
 * What is needed to receive a request.
 *
 * @param number from {@link RequestStore#nextNumber}, taken before the transaction
 * @param answers settled: hidden fields dropped, calculated ones filled
 */
public record NewRequest(
        String number,
        Revision revision,
        Long residentId,
        Locale locale,
        Channel channel,
        Answers answers) {}
