package fr.parvis.requests.gestures;

import fr.parvis.requests.correction.Askable;
import fr.parvis.requests.correction.Wanted;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.ui.ErrorLink;
import java.util.List;

/**
 * The page on which an agent ticks what is to be corrected.
 *
 * @param wanted as ticked
 * @param words as typed
 * @param refusal why it was not asked, or null
 */
public record CorrectionPage(
        Visit visit,
        List<Askable> fields,
        List<Wanted> wanted,
        String words,
        HandlingRefused refusal) {

    public boolean ticked(String field) {
        return wanted.stream().anyMatch(one -> one.field().equals(field));
    }

    /** What was said about a field, or empty. */
    public String said(String field) {
        return wanted.stream()
                .filter(one -> one.field().equals(field))
                .map(Wanted::words)
                .findFirst()
                .orElse("");
    }

    public boolean silentOn(String field) {
        return unclear() && ticked(field) && said(field).isBlank();
    }

    private boolean unclear() {
        return refusal instanceof HandlingRefused.ReasonMissing;
    }

    /** Each with the place to mend it. */
    public List<ErrorLink> errors() {
        if (refusal == null) {
            return List.of();
        }
        if (!unclear()) {
            return List.of(new ErrorLink("champs", visit.frame().t(refusal)));
        }
        if (wanted.isEmpty()) {
            return List.of(new ErrorLink("champs", visit.frame().t("requests.correction.none")));
        }
        return fields.stream()
                .filter(field -> silentOn(field.id()))
                .map(
                        field ->
                                new ErrorLink(
                                        "mot-" + field.id(),
                                        visit.frame()
                                                .t("requests.correction.silent", field.label())))
                .toList();
    }
}
