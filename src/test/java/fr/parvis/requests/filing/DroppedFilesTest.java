package fr.parvis.requests.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person takes back from a draft is not kept. */
@ModuleTest
class DroppedFilesTest {

    private static final Pattern DROP = Pattern.compile("value=\"(drop:plan:(\\d+))\"");

    @Autowired Communes communes;
    @Autowired Files files;
    @LocalServerPort int port;

    private Commune brest;
    private Browser person;
    private String page;

    @BeforeEach
    void begin() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        person = new Browser(port, brest);
        person.get("/demarches/odp-terrasse/demande");
        person.post("/demarches/odp-terrasse/demande", "enseigne", "Le Kervern");
        page = "/brouillons/" + person.cookies().get("brouillon-odp-terrasse") + "/emprise";
    }

    @Test
    void aFileTakenOutOfADraftIsErasedAtOnce() throws IOException {
        person.get(page);
        person.upload(page, "plan", "plan.pdf", pdf(), "do", "save:plan");
        Matcher button = DROP.matcher(person.get(page).body());
        assertThat(button.find()).isTrue();
        long file = Long.parseLong(button.group(2));
        assertThat(kept(file)).hasSize(1);

        var dropped = person.post(page, "do", button.group(1));

        assertThat(dropped.location()).endsWith("#f-plan");
        assertThat(kept(file)).isEmpty();
    }

    @Test
    void aFileThatNobodyTookOutStays() throws IOException {
        person.get(page);
        person.upload(page, "plan", "plan.pdf", pdf(), "do", "save:plan");
        Matcher button = DROP.matcher(person.get(page).body());
        assertThat(button.find()).isTrue();
        person.post(page, "longueur", "4");
        assertThat(kept(Long.parseLong(button.group(2)))).hasSize(1);
    }

    private List<?> kept(long file) {
        return CommuneScope.call(brest.id(), () -> files.get(List.of(file)));
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
