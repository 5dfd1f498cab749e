package fr.parvis.account.sessions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** A shelf: whoever opened a session may have something left to do when its person leaves. */
public interface SignOutPage {

    /**
     * Asked before the session ends.
     *
     * @return the page to show instead of the usual one, or empty
     */
    Optional<ModelAndView> of(Session session, HttpServletResponse response);
}
