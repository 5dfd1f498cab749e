package fr.parvis.account.proof;

import fr.parvis.ui.KeptForm;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Forms on their way from the page that could not take them to the page that keeps them. */
public final class KeptForms {

    private static final String ATTRIBUTE = KeptForm.class.getName();

    /** The page that keeps a form while a second factor is shown. */
    public static final String SECOND_STEP = SecondStepController.KEEPING;

    private KeptForms() {}

    /** Before the request is forwarded to the page that keeps the form. */
    public static void put(HttpServletRequest request, KeptForm kept) {
        request.setAttribute(ATTRIBUTE, kept);
    }

    /**
     * @throws NotFound for who comes by the address
     */
    public static KeptForm of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof KeptForm kept) {
            return kept;
        }
        throw new NotFound();
    }

    /** The page that posts a kept form again, by the person's own hand. */
    public static ModelAndView resume(KeptForm kept, HttpStatus status) {
        var page = new ModelAndView("account/resume");
        page.addObject("kept", kept);
        page.setStatus(status);
        return page;
    }
}
