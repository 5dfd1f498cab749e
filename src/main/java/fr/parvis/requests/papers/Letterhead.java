package fr.parvis.requests.papers;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.Addresses;
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
    private final TrackingCodes codes;
    private final Addresses addresses;
    private final Procedures procedures;

    Letterhead(
            Communes communes,
            Departments departments,
            Languages languages,
            TrackingCodes codes,
            Addresses addresses,
            Procedures procedures) {
        this.communes = communes;
        this.departments = departments;
        this.languages = languages;
        this.codes = codes;
        this.addresses = addresses;
        this.procedures = procedures;
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
                "recipient", said(request.applicant().name(), request.applicant().email()),
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
        return codes.of(request.number());
    }

    String trackingAddress() {
        return addresses.of(communes.current(), "/suivi");
    }

    Commune commune() {
        return communes.current();
    }

    /** The mayor acts for the State: its letters say so. */
    private boolean forState(Request request) {
        return procedures.revision(request.revisionId()).definition().legal().forState();
    }

    /** The one that answers for the procedure, whoever acts at a step. */
    Department department(Request request) {
        return departments.get(procedures.revision(request.revisionId()).departmentId());
    }
}
