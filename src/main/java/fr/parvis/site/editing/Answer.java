package fr.parvis.site.editing;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a form that was taken is answered with. */
final class Answer {

    private Answer() {}

    /** To that address, by a request of its own. */
    static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
