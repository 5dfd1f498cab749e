package fr.parvis.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A shelf: tells the frame who is signed in, without the frame knowing accounts. */
public interface PersonSource {
    Optional<Frame.Person> person(HttpServletRequest request);

    /** For whom they act; asked only when a page is shown. */
    default Optional<Frame.Acting> acting(HttpServletRequest request) {
        return Optional.empty();
    }
}
