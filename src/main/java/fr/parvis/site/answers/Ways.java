package fr.parvis.site.answers;

import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.Question;
import fr.parvis.site.content.Content;
import fr.parvis.site.kinds.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How to reach a place or a person.
 *
 * @param address where it is, in words
 * @param times when people meet there, in words
 */
record Ways(
        Optional<String> address,
        Optional<String> times,
        Optional<String> phone,
        Optional<String> email) {

    static Ways of(Content content) {
        return new Ways(
                Venue.of(content.facts(), "where").map(Venue::address).filter(it -> !it.isBlank()),
                content.facts().text("times").or(() -> content.facts().text("surgery")),
                content.facts().text("phone"),
                content.facts().text("email"));
    }

    List<String> lines(Question question) {
        return Stream.of(
                        address,
                        times,
                        phone.map(it -> question.t("assistant.contact.phone", it)),
                        email.map(it -> question.t("assistant.contact.mail", it)))
                .flatMap(Optional::stream)
                .toList();
    }

    Stream<Link> links(Question question) {
        return Stream.of(
                        phone.map(
                                it ->
                                        new Link(
                                                question.t("assistant.contact.call", it),
                                                "tel:" + it.replaceAll("[^+0-9]", ""))),
                        email.map(
                                it ->
                                        new Link(
                                                question.t("assistant.contact.write", it),
                                                "mailto:" + it)))
                .flatMap(Optional::stream);
    }
}
