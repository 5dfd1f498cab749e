package fr.parvis.browser;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Hears what a page does wrong: errors on the console (a breach of the content security policy is
 * one), errors of its scripts, and requests to any host but the town hall's own.
 */
final class Witness {

    private final String base;
    private final Set<String> wrongs = new ConcurrentSkipListSet<>();

    Witness(String base, Page page) {
        this.base = base;
        page.onConsoleMessage(
                message -> {
                    // a page that says 422 or 404 is no error of the page
                    if (message.type().equals("error")
                            && !message.text().contains("the server responded with a status")) {
                        wrongs.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(error -> wrongs.add(page.url() + ": " + error));
        page.onRequest(
                request -> {
                    if (!isOurs(request.url())) {
                        wrongs.add(page.url() + " asked " + request.url());
                    }
                });
    }

    Set<String> wrongs() {
        return wrongs;
    }

    private boolean isOurs(String url) {
        return url.startsWith(base + "/")
                || url.startsWith("data:")
                || url.startsWith("blob:")
                // the reader of PDF files that is part of the browser
                || url.startsWith("chrome-extension:")
                || url.startsWith("chrome:");
    }
}
