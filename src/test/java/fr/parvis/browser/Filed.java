package fr.parvis.browser;

import com.microsoft.playwright.Page;

/** A request just sent, by what its success page tells the resident to keep. */
record Filed(String number, String code) {

    static Filed readBy(Person resident) {
        return new Filed(
                fact(resident.page(), "Numéro de demande"), fact(resident.page(), "Code de suivi"));
    }

    String atTheDesk() {
        return "/bureau/demandes/" + number;
    }

    String followed() {
        return "/suivi/" + number;
    }

    private static String fact(Page page, String term) {
        return page.locator("div:has(> dt:text(\"" + term + "\")) > dd").innerText().strip();
    }
}
