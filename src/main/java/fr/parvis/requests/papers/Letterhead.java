package fr.parvis.requests.papers;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.homes.Homes;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every paper about a request has in common: who writes, to whom, from where, when. */
@Component
class Letterhead {

    private final Communes communes;
    private final Departments departments;
    private final Languages languages;
    private final TrackingLinks links;
    private final Procedures procedures;
    private final Homes homes;

    Letterhead(
            Communes communes,
            Departments departments,
            Languages languages,
            TrackingLinks links,
            Procedures procedures,
            Homes homes) {
        this.communes = communes;
        this.departments = departments;
        this.languages = languages;
        this.links = links;
        this.procedures = procedures;
        this.homes = homes;
    }

    /** Parameters of {@code documents/letter.jte} that do not depend on the letter. */
    Map<String, Object> model(Request request, LocalDate date) {
        Commune commune = communes.current();
        Department department = department(request);
        Words words = words(request);
        Format format = languages.format(request.locale());
        return Map.of(
                "locale", request.locale(),
                "words", words,
                "format", format,
                "colour", commune.colour(),
                "sender", sender(commune, department, forState(request), words, request),
                "recipient", recipient(request),
                "placeAndDate",
                        words.get("requests.letter.place", commune.name(), format.date(date)),
                "references",
                        List.of(
                                words.get(
                                        "requests.letter.reference",
                                        request.number(),
                                        format.date(
                                                request.receivedAt()
                                                        .atZone(Format.ZONE)
                                                        .toLocalDate()))),
                "footer", words.get("requests.letter.footer", commune.name(), request.number()));
    }

    /** By e-mail, or to the address they gave as theirs. */
    private List<String> recipient(Request request) {
        String email = request.applicant().email();
        if (!email.isEmpty()) {
            return said(request.applicant().name(), email);
        }
        return Stream.concat(Stream.of(request.applicant().name()), postal(request).stream())
                .toList();
    }

    private List<String> postal(Request request) {
        return procedures
                .revision(request.revisionId())
                .definition()
                .form()
                .fields()
                .filter(field -> field.type().equals("address"))
                .filter(field -> Boolean.TRUE.equals(field.settings().get("applicant")))
                .map(field -> request.answers().values().get(field.id()))
                .filter(Map.class::isInstance)
                .map(value -> lines((Map<?, ?>) value))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> lines(Map<?, ?> address) {
        return said(
                part(address, "street"),
                part(address, "extra"),
                (part(address, "postalCode") + " " + part(address, "city")).strip());
    }

    private static String part(Map<?, ?> address, String name) {
        return address.get(name) instanceof String text ? text : "";
    }

    String qr(Request request) {
        return links.qr(request).image();
    }

    private static List<String> sender(
            Commune commune,
            Department department,
            boolean forState,
            Words words,
            Request request) {
        return said(
                words.get("requests.letter.town-hall", commune.name()),
                forState ? words.get("requests.letter.for-state") : "",
                department.name().in(request.locale()),
                commune.address() == null ? "" : commune.address().oneLine(),
                first(department.phone(), commune.phone()),
                first(department.email(), commune.email()));
    }

    private static String first(String own, String general) {
        return own == null || own.isBlank() ? general : own;
    }

    private static List<String> said(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isBlank()).toList();
    }

    Words words(Request request) {
        return languages.words(request.locale());
    }

    Format format(Request request) {
        return languages.format(request.locale());
    }

    String code(Request request) {
        return links.code(request);
    }

    String trackingAddress() {
        return links.door();
    }

    Commune commune() {
        return communes.current();
    }

    /** The mayor acts for the State: its letters say so. */
    private boolean forState(Request request) {
        return procedures.revision(request.revisionId()).definition().legal().forState();
    }

    /** The one that looks after the request, whoever acts at a step. */
    Department department(Request request) {
        long usual = procedures.revision(request.revisionId()).departmentId();
        return departments.get(homes.of(request.id(), usual));
    }
}
