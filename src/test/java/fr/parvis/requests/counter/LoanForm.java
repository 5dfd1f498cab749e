package fr.parvis.requests.counter;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;

/** The one page of the form that {@code Texts.fourth()} asks for. */
public final class LoanForm {

    private LoanForm() {}

    /**
     * @param begun what leads to the page
     * @return what leads to the check of the answers
     */
    public static Page fillIn(Browser browser, Page begun) {
        browser.follow(begun);
        return browser.post(
                begun.location(),
                "emprunteur.firstNames",
                "Maud",
                "emprunteur.birthName",
                "Aubrée",
                "jour.day",
                "12",
                "jour.month",
                "12",
                "jour.year",
                "2026",
                "go",
                "next");
    }
}
