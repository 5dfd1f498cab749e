package fr.parvis.alerts.open;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Level;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An alert in the Common Alerting Protocol 1.2 of OASIS: the message of one wave. Elements stand in
 * the order of its schema; times have an offset and never the letter Z.
 */
final class CapMessage {

    private static final String SPACE = "urn:oasis:names:tc:emergency:cap:1.2";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final Map<String, String> CATEGORIES =
            Map.of("works", "Infra", "schools", "Other", "alerts", "Safety");

    private final Source source;
    private final Alert alert;
    private final List<Wave> waves;

    /**
     * @param waves those sent, the first one first
     */
    CapMessage(Source source, Alert alert, List<Wave> waves) {
        this.source = source;
        this.alert = alert;
        this.waves = waves;
    }

    /**
     * Who speaks.
     *
     * @param host name of the site, which no other commune has
     * @param page full address of the alert
     */
    record Source(String host, String name, String insee, String page, ZoneId zone) {}

    /** The message of the last wave. */
    String xml() {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("alert");
            xml.writeDefaultNamespace(SPACE);
            head(xml);
            info(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml) throws XMLStreamException {
        Wave last = waves.getLast();
        put(xml, "identifier", identifier(last));
        put(xml, "sender", source.host());
        put(xml, "sent", time(last.at()));
        put(xml, "status", "Actual");
        put(xml, "msgType", type(last));
        put(xml, "scope", "Public");
        if (waves.size() > 1) {
            put(xml, "references", references());
        }
    }

    private String references() {
        return String.join(
                " ",
                waves.subList(0, waves.size() - 1).stream()
                        .map(it -> source.host() + "," + identifier(it) + "," + time(it.at()))
                        .toList());
    }

    private void info(XMLStreamWriter xml) throws XMLStreamException {
        Wave last = waves.getLast();
        boolean over = last.kind() == Wave.Kind.END;
        xml.writeStartElement("info");
        put(xml, "language", "fr-FR");
        put(xml, "category", CATEGORIES.getOrDefault(alert.topic(), "Other"));
        put(xml, "event", last.title());
        put(xml, "responseType", over ? "AllClear" : response());
        put(xml, "urgency", over ? "Past" : alert.level().urgency());
        put(xml, "severity", alert.level().severity());
        put(xml, "certainty", alert.level() == Level.VIGILANCE ? "Likely" : "Observed");
        put(xml, "effective", time(last.at()));
        put(xml, "expires", time(last.expiresAt()));
        put(xml, "senderName", source.name());
        put(xml, "headline", last.title());
        put(xml, "description", last.body());
        put(xml, "web", source.page());
        area(xml);
        xml.writeEndElement();
    }

    private String response() {
        return switch (alert.level()) {
            case INFORMATION -> "None";
            case VIGILANCE -> "Prepare";
            case DANGER -> "Execute";
        };
    }

    private void area(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("area");
        List<String> streets = alert.area().streetList();
        put(
                xml,
                "areaDesc",
                streets.isEmpty()
                        ? source.name()
                        : source.name() + " : " + String.join(", ", streets));
        String polygon = alert.area().capPolygon();
        if (!polygon.isEmpty()) {
            put(xml, "polygon", polygon);
        }
        xml.writeStartElement("geocode");
        put(xml, "valueName", "INSEE");
        put(xml, "value", source.insee());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** No blank, comma nor ampersand: it is quoted in references. */
    private String identifier(Wave wave) {
        return "%s.alerte.%d.%d".formatted(source.host(), alert.id(), wave.id());
    }

    private static String type(Wave wave) {
        return switch (wave.kind()) {
            case ALERT -> "Alert";
            case UPDATE -> "Update";
            case END -> "Cancel";
        };
    }

    private String time(Instant instant) {
        return TIME.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(source.zone()));
    }

    private static void put(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value.replaceAll("[\\p{Cc}&&[^\\n\\t]]", ""));
        xml.writeEndElement();
    }
}
