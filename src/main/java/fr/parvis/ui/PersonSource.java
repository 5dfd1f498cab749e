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

    /** That they are at a screen of the town hall, as many are after each other. */
    default Optional<Frame.Kiosk> kiosk(HttpServletRequest request) {
        return Optional.empty();
    }
}
