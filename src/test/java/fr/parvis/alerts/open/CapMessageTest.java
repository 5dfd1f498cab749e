package fr.parvis.alerts.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

@Tag("rules")
class CapMessageTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    /** Section 3.4 of the standard: elements stand in this order. */
    private static final List<String> ALERT =
            List.of(
                    "identifier",
                    "sender",
                    "sent",
                    "status",
                    "msgType",
                    "source",
                    "scope",
                    "restriction",
                    "addresses",
                    "code",
                    "note",
                    "references",
                    "incidents",
                    "info");

    private static final List<String> INFO =
            List.of(
                    "language",
                    "category",
                    "event",
                    "responseType",
                    "urgency",
                    "severity",
                    "certainty",
                    "audience",
                    "eventCode",
                    "effective",
                    "onset",
                    "expires",
                    "senderName",
                    "headline",
                    "description",
                    "instruction",
                    "web",
                    "contact",
                    "parameter",
                    "resource",
                    "area");

    @Test
    void elementsStandInTheOrderOfTheStandard() throws Exception {
        Element alert = read(message(List.of(wave(1, Wave.Kind.ALERT), wave(2, Wave.Kind.UPDATE))));
        assertThat(alert.getNamespaceURI()).isEqualTo("urn:oasis:names:tc:emergency:cap:1.2");
        assertThat(names(alert)).isSubsetOf(ALERT).isSortedAccordingTo(by(ALERT));
        Element info = (Element) alert.getElementsByTagNameNS("*", "info").item(0);
        assertThat(names(info)).isSubsetOf(INFO).isSortedAccordingTo(by(INFO));
        assertThat(names(info)).contains("category", "event", "urgency", "severity", "certainty");
    }

    @Test
    void timesHaveAnOffsetAndAnUpdateNamesWhatItUpdates() throws Exception {
        Element alert = read(message(List.of(wave(1, Wave.Kind.ALERT), wave(2, Wave.Kind.UPDATE))));
        assertThat(text(alert, "sent")).isEqualTo("2026-11-22T12:00:00+01:00");
        assertThat(text(alert, "msgType")).isEqualTo("Update");
        assertThat(text(alert, "references"))
                .isEqualTo("brest.fr,brest.fr.alerte.7.1,2026-11-22T12:00:00+01:00");
        assertThat(text(alert, "identifier")).doesNotContain(",", " ", "&", "<");
    }

    @Test
    void theEndCancelsAndGivesTheAllClear() throws Exception {
        Element alert = read(message(List.of(wave(1, Wave.Kind.ALERT), wave(2, Wave.Kind.END))));
        assertThat(text(alert, "msgType")).isEqualTo("Cancel");
        assertThat(text(alert, "responseType")).isEqualTo("AllClear");
        assertThat(text(alert, "urgency")).isEqualTo("Past");
    }

    @Test
    void theOutlineIsClosedAndMarkupIsText() throws Exception {
        Element alert = read(message(List.of(wave(1, Wave.Kind.ALERT))));
        String polygon = text(alert, "polygon");
        assertThat(polygon.split(" ")).hasSize(4);
        assertThat(polygon.split(" ")[0]).isEqualTo(polygon.split(" ")[3]);
        assertThat(text(alert, "description")).isEqualTo("Montez <vite> & loin");
        assertThat(text(alert, "areaDesc")).isEqualTo("Brest : rue de Siam");
        assertThat(text(alert, "value")).isEqualTo("29019");
    }

    private static String message(List<Wave> waves) {
        var source =
                new CapMessage.Source(
                        "brest.fr",
                        "Brest",
                        "29019",
                        "https://brest.fr/alertes/7",
                        ZoneId.of("Europe/Paris"));
        var area = new Area("rue de Siam", "48.39,-4.49\n48.40,-4.48\n48.38,-4.47");
        var alert = new Alert(7, Level.DANGER, "alerts", area, Set.of("sms"), NOON, NOON, null);
        return new CapMessage(source, alert, waves).xml();
    }

    private static Wave wave(long id, Wave.Kind kind) {
        return new Wave(
                id,
                7,
                kind,
                "Crue",
                "Montez <vite> & loin",
                "Crue",
                Wave.State.SENT,
                1,
                "Nadia",
                "",
                NOON,
                NOON.plusSeconds(3600));
    }

    private static Element read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> names(Element parent) {
        var names = new ArrayList<String>();
        for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it instanceof Element element) {
                names.add(element.getLocalName());
            }
        }
        return names;
    }

    private static java.util.Comparator<String> by(List<String> order) {
        return java.util.Comparator.comparingInt(order::indexOf);
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
