package fr.parvis.privacy.register;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.privacy.SpecialData;
import fr.parvis.privacy.register.EntryRefused.Incomplete;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.util.Arrays;
import java.util.List;

/**
 * The form of an activity of the commune's own; public only for its template.
 *
 * @param action where it is posted
 * @param seen number of the version that was read, 0 for a new one
 * @param refused why what was posted was not kept, or null
 */
public record EntryForm(OwnEntry typed, String action, int seen, EntryRefused refused) {

    public boolean isNew() {
        return seen == 0;
    }

    /** The message of a field, or null. */
    public String error(Frame frame, String field) {
        return refused instanceof Incomplete(var fields) && fields.contains(field)
                ? frame.t("privacy.missing." + field)
                : null;
    }

    public List<ErrorLink> errors(Frame frame) {
        return switch (refused) {
            case null -> List.of();
            case Incomplete(var fields) ->
                    fields.stream()
                            .map(field -> new ErrorLink(field, frame.t("privacy.missing." + field)))
                            .toList();
            case EntryRefused.Overtaken no -> List.of(new ErrorLink("title", frame.t(no)));
        };
    }

    public List<Choice> bases(Frame frame) {
        return Arrays.stream(LegalBasis.values())
                .map(
                        one ->
                                new Choice(
                                        one.code(),
                                        frame.t("privacy.basis." + one.code()),
                                        null,
                                        one.code().equals(typed.basis())))
                .toList();
    }

    public List<Choice> specials(Frame frame) {
        return Arrays.stream(SpecialData.values())
                .map(
                        one ->
                                new Choice(
                                        one.code(),
                                        frame.t("privacy.special." + one.code()),
                                        null,
                                        typed.special().contains(one.code())))
                .toList();
    }
}
