package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Somebody without scripts who fills in requests for a birth certificate, page after page. */
final class Filing {

    private static final String START = "/demarches/acte-naissance/demande";
    private static final int MOST_PAGES = 12;

    private static final Map<String, String> ANSWERS =
            Map.ofEntries(
                    Map.entry("ne-ou", "ici"),
                    Map.entry("commune-naissance", "Brest"),
                    Map.entry("nature", "sans-filiation"),
                    Map.entry("usage", "autre"),
                    Map.entry("exemplaires", "1"),
                    Map.entry("concerne", "moi"),
                    Map.entry("titulaire.firstNames", "Maud Anne"),
                    Map.entry("titulaire.birthName", "Le Goff"),
                    Map.entry("titulaire-naissance.day", "17"),
                    Map.entry("titulaire-naissance.month", "3"),
                    Map.entry("titulaire-naissance.year", "1992"),
                    Map.entry("demandeur.firstNames", "Maud"),
                    Map.entry("demandeur.birthName", "Le Goff"),
                    Map.entry("courriel", "maud.le.goff@exemple.fr"),
                    Map.entry("mode-envoi", "guichet"),
                    Map.entry("go", "next"));

    private final Browser browser;
    private final String token;

    Filing(int port, String host) {
        browser = new Browser(port, host);
        token = browser.get(START).csrf();
    }

    Browser browser() {
        return browser;
    }

    /**
     * A draft that only waits to be sent.
     *
     * @return its address
     */
    String draft() {
        String next = type(START);
        for (int page = 0; page < MOST_PAGES && !next.endsWith("/verifier"); page++) {
            next = type(next);
        }
        assertThat(next).endsWith("/verifier");
        return next.replaceFirst("/verifier$", "");
    }

    List<String> drafts(int number) {
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            drafts.add(draft());
        }
        return drafts;
    }

    private String type(String address) {
        Page page = typeOn(address);
        assertThat(page.status()).as(page.body()).isEqualTo(302);
        return page.location().replaceFirst("\\?.*", "");
    }

    /** What a page answers to the answers it asks for. */
    Page typeOn(String address) {
        String[] fields =
                ANSWERS.entrySet().stream()
                        .flatMap(each -> List.of(each.getKey(), each.getValue()).stream())
                        .toArray(String[]::new);
        return browser.postWith(token, address, fields);
    }

    /** A draft in which only the document about a relative is asked for. */
    String draftOfARelative() {
        String document = type(START);
        browser.postWith(token, document, "nature", "copie-integrale", "go", "next");
        return document.replaceFirst("/document$", "");
    }

    Page attach(String draft) {
        browser.get(draft + "/vous");
        return browser.upload(
                draft + "/vous",
                "lien",
                "livret.png",
                picture(),
                "qualite",
                "descendant",
                "do",
                "save:lien");
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Presses the button of a page that says to try again. */
    Page sendAgain(Page refused) {
        var form = (FormElement) Jsoup.parse(refused.body()).select("form.form").first();
        assertThat(form).as(refused.body()).isNotNull();
        String[] fields =
                form.formData().stream()
                        .flatMap(field -> Stream.of(field.key(), field.value()))
                        .toArray(String[]::new);
        return browser.postWith(null, form.attr("action"), fields);
    }

    Page send(String draft) {
        return browser.postWith(token, draft + "/envoyer");
    }

    /** The number on the page after sending. */
    String number(String draft) {
        Page sent = browser.get(draft + "/recu");
        assertThat(sent.status()).isEqualTo(200);
        return Jsoup.parse(sent.body()).select(".receipt .number").getFirst().text();
    }
}
