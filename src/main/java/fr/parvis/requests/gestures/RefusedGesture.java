package fr.parvis.requests.gestures;

import fr.parvis.kernel.Refusal;
import fr.parvis.requests.handling.Visit;
import fr.parvis.ui.ErrorLink;
import java.util.List;

/** A page of one gesture on a request, shown again with the reason when the gesture was refused. */
public interface RefusedGesture {

    Visit visit();

    /** Why it was not done, or null. */
    Refusal refusal();

    /** Id of the field that the refusal is about; asked for only when there is one. */
    String field();

    /** What is wrong with one field, or null. */
    default String error(String field) {
        return refusal() != null && field.equals(field()) ? visit().frame().t(refusal()) : null;
    }

    default List<ErrorLink> errors() {
        return refusal() == null
                ? List.of()
                : List.of(new ErrorLink(field(), visit().frame().t(refusal())));
    }
}
