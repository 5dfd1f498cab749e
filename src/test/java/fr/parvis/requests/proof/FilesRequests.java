package fr.parvis.requests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import org.jsoup.Jsoup;

/** Somebody who files a request through the pages of its form, without scripts. */
final class FilesRequests {

    /** More pages and rows than any form has. */
    private static final int MOST_PRESSES = 60;

    private static final String FORM = "form[enctype]";

    private final Browser browser;

    FilesRequests(Browser browser) {
        this.browser = browser;
    }

    /** What the success page tells to keep. */
    record Filed(String number, String code) {}

    Filed file(String procedure, TypedAnswers answers) {
        Page page = browser.get("/demarches/" + procedure + "/demande?nouvelle=true");
        for (int i = 0; i < MOST_PRESSES && HtmlForm.isIn(page, FORM); i++) {
            page = follow(page, press(page, answers));
        }
        HtmlForm send = HtmlForm.in(page, "form[action$=/envoyer]");
        Page sent = follow(page, send.press(browser, "go", "send"));
        var kept = Jsoup.parse(sent.body()).select("dd.number").eachText();
        assertThat(kept).as(HtmlForm.said(sent)).hasSize(2);
        return new Filed(kept.getFirst(), kept.getLast());
    }

    /** One press: of a button that adds a row or a file where there is one to add, else onward. */
    private Page press(Page page, TypedAnswers answers) {
        HtmlForm form = HtmlForm.in(page, FORM).fill(answers);
        String group = form.groupTooShort(answers);
        if (group != null) {
            return form.press(browser, "do", "add:" + group);
        }
        String file = form.choose(answers);
        return file == null
                ? form.press(browser, "go", "next")
                : form.press(browser, "do", "save:" + file);
    }

    private Page follow(Page from, Page answer) {
        assertThat(answer.location())
                .as("%s answers: %s", HtmlForm.title(from), HtmlForm.said(answer))
                .startsWith("/")
                .doesNotContain("non-concerne");
        return browser.get(answer.location().replaceFirst("#.*", ""));
    }
}
